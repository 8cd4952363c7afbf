package vn.lhh.identity.account.signin;

import java.time.Instant;

/**
 * Names the source of a sign-in attempt, by which attempts are counted: a browser on
 * which the account signed in before, or else a network.
 *
 * @param key names the device or network
 * @param since when the device became known
 */
public record AttemptSource(boolean isDevice, String key, Instant since) {

	public static AttemptSource device(String id, Instant since) {
		return new AttemptSource(true, "device " + id, since);
	}

	public static AttemptSource network(String prefix) {
		return new AttemptSource(false, "network " + prefix, Instant.EPOCH);
	}

}
