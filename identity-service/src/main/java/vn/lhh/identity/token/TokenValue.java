package vn.lhh.identity.token;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;

import org.springframework.security.oauth2.core.OAuth2Token;

/**
 * Restores the value of a stored token: in clear if the client just presented it,
 * otherwise a mark with its digest, which gives no access.
 *
 * @param presented the value that the client just presented, in clear
 */
record TokenValue(@Nullable String presented) {

	private static final String MARK = "sha256:";

	static String digest(OAuth2Token token) {
		String value = token.getTokenValue();
		return value.startsWith(MARK) ? value.substring(MARK.length()) : SecretGenerator.digest(value);
	}

	String of(StoredToken token) {
		boolean same = this.presented != null && token.digest().equals(SecretGenerator.digest(this.presented));
		return (same && this.presented != null) ? this.presented : MARK + token.digest();
	}

}
