package vn.lhh.testkit;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * JUnit listener that sets Awaitility's default timeout to 60 seconds, long enough on a
 * machine that runs other suites beside it; {@code bench/} measures speed.
 */
public final class AwaitTimeout implements LauncherSessionListener {

	private static final Duration LONGEST = Duration.ofSeconds(60);

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		Awaitility.setDefaultTimeout(LONGEST);
	}

}
