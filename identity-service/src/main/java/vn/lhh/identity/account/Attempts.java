package vn.lhh.identity.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Tries to sign in since the last success.
 *
 * @param failedCount how many
 * @param lockedUntil until when no further try is looked at
 */
record Attempts(int failedCount, @Nullable Instant lockedUntil) {

	static final Attempts NONE = new Attempts(0, null);

}
