package vn.lhh.kit.security;

/**
 * CurrentActor identity, for records that belong to one caller.
 */
public final class CurrentActor {

	private CurrentActor() {
	}

	/**
	 * Returns the calling account.
	 * @return the token's subject; empty for a reader without a token
	 */
	public static String id() {
		return ActorArgumentResolver.current().map(Actor::id).orElse("");
	}

}
