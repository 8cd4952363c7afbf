package vn.lhh.launcher.site.supervision;

import java.util.Locale;

/**
 * Lists the process states, in the words that {@code status} prints.
 */
public enum ProcessState {

	/** A process that it needs is not up yet. */
	WAITING,
	/** Its process runs but is not healthy yet. */
	STARTING,
	/** Healthy. */
	UP,
	/** It died and is started again after a pause. */
	RESTARTING,
	/** It died and stays down until it is released. */
	HELD,
	/** Not running, because the site is stopped. */
	STOPPED,
	/** An external server, not started here. */
	EXTERNAL;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
