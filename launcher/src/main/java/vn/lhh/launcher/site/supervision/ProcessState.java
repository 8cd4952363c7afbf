package vn.lhh.launcher.site.supervision;

import java.util.Locale;

/**
 * Where a unit stands, in the words that {@code status} prints.
 */
public enum ProcessState {

	/** Something it needs is not up yet. */
	WAITING,
	/** Its process runs and is not healthy yet. */
	STARTING,
	/** Healthy. */
	UP,
	/** It died, and is started again after a pause. */
	RESTARTING,
	/** It died, and stays down until it is released. */
	HELD,
	/** Not running, as the site is stopped. */
	STOPPED,
	/** Given from outside, not started here. */
	EXTERNAL;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
