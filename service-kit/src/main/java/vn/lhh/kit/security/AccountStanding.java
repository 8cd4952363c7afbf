package vn.lhh.kit.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What an account may hold now, without anything about the person.
 *
 * @param id of the account, the subject of its tokens
 * @param enabled whether it may act
 * @param generation which of its tokens are good: those that name this number, or a later
 * one given since
 */
public record AccountStanding(String id, boolean enabled, int generation) {

	/** The claim that names a token's generation; tokens without it are of the first. */
	public static final String CLAIM = "gen";

	/**
	 * Whether this is a token that the account may still use. One of a later generation
	 * was given since this was told.
	 * @param token whose signature was checked
	 * @return true while it was not called back
	 */
	public boolean allows(Jwt token) {
		int its = generation(token);
		return its > this.generation || (this.enabled && its == this.generation);
	}

	private static int generation(Jwt token) {
		@Nullable Object claimed = token.getClaim(CLAIM);
		return (claimed instanceof Number number) ? number.intValue() : 0;
	}

}
