package vn.lhh.kit.security;

/**
 * Caller identity, for records that belong to one caller.
 */
public final class Caller {

	private Caller() {
	}

	/**
	 * Returns the calling account.
	 * @return the token's subject; empty for a reader without a token
	 */
	public static String id() {
		return ActorArgumentResolver.current().map(Actor::id).orElse("");
	}

}
