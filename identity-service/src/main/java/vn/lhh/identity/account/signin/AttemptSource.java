package vn.lhh.identity.account.signin;

/**
 * Names the source of a sign-in attempt, by which attempts are counted: a browser on
 * which the account signed in before, or else a network.
 *
 * @param key names the device or network
 */
public record AttemptSource(boolean isDevice, String key) {

	public static AttemptSource device(String id) {
		return new AttemptSource(true, "device " + id);
	}

	public static AttemptSource network(String prefix) {
		return new AttemptSource(false, "network " + prefix);
	}

}
