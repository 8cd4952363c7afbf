package vn.lhh.kit.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Account standing that decides which tokens are still valid, without personal data.
 *
 * @param id the account id, the subject of its tokens
 * @param enabled whether the account may act
 * @param generation tokens of this generation are valid, and so are later ones
 */
public record AccountStanding(String id, boolean enabled, int generation) {

	/** The claim with a token's generation; a token without it is of generation 0. */
	public static final String CLAIM = "gen";

	/**
	 * Tells whether the account may still use a token. A token of a later generation was
	 * issued after this standing was read.
	 * @param token its signature is already verified
	 * @return {@code true} while it is not revoked
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
