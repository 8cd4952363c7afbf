package vn.lhh.testkit;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets every suite wait long enough on a machine that runs others beside it: how fast
 * something comes is for {@code bench/} to say.
 */
public final class AwaitTimeout implements LauncherSessionListener {

	private static final Duration LONGEST = Duration.ofSeconds(60);

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		Awaitility.setDefaultTimeout(LONGEST);
	}

}
