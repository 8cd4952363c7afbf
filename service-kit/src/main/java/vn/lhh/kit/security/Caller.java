package vn.lhh.kit.security;

/**
 * Identity of whoever calls, for records that belong to one caller.
 */
public final class Caller {

	private Caller() {
	}

	/**
	 * The calling account.
	 * @return the token's subject, empty for a reader without one
	 */
	public static String id() {
		return ActorArgumentResolver.current().map(Actor::id).orElse("");
	}

}
