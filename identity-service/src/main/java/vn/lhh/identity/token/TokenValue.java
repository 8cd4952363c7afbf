package vn.lhh.identity.token;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;

import org.springframework.security.oauth2.core.OAuth2Token;

/**
 * The value of a token that was read back: in clear if it is the one a client just
 * presented, otherwise a mark with its digest, which opens nothing.
 *
 * @param presented what a client just presented, in clear
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
