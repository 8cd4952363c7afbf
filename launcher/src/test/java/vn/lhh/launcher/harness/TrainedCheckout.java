package vn.lhh.launcher.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/**
 * Starts real sites of this build, one at a time. Trains the checkout first: its start-up
 * caches spare processor time at every start and restart of a process, also in later test
 * runs, for as long as the libraries of the services stay the same.
 */
public final class TrainedCheckout {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static boolean trained;

	private TrainedCheckout() {
	}

	/**
	 * Starts a site and waits until it is ready.
	 * @param start starts the launcher for the given checkout
	 */
	public static synchronized LaunchedSite ready(Function<Path, LaunchedSite> start) {
		Path home = built();
		if (!trained) {
			LaunchedSite.train(home);
			trained = true;
		}
		LaunchedSite site = start.apply(home);
		try {
			return site.awaitReady(PATIENCE);
		}
		catch (RuntimeException | AssertionError ex) {
			site.close();
			throw ex;
		}
	}

	private static Path built() {
		try {
			return Path.of(System.getProperty("portal.home", "..")).toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
