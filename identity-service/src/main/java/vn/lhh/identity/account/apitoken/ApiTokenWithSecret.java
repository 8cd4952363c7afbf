package vn.lhh.identity.account.apitoken;

/**
 * Carries a new API token with its secret, at the only moment when that is known.
 */
public record ApiTokenWithSecret(ApiToken token, String secret) {

	/**
	 * Returns what a script keeps: id and secret, as HTTP Basic takes them.
	 */
	public String value() {
		return this.token.id() + ":" + this.secret;
	}

	@Override
	public String toString() {
		return this.token.id();
	}

}
