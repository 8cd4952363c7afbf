package vn.lhh.launcher.site.supervision;

import java.time.Duration;

/**
 * Computes the restart delay of a dead process: doubles it from 0.5 s up to 30 s, and
 * resets it once the process has lived for a minute.
 */
final class Backoff {

	private static final Duration FIRST = Duration.ofMillis(500);

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final Duration STABLE = Duration.ofMinutes(1);

	private Duration next = FIRST;

	Duration after(Duration lived) {
		if (lived.compareTo(STABLE) >= 0) {
			this.next = FIRST;
		}
		Duration pause = this.next;
		Duration doubled = pause.multipliedBy(2);
		this.next = (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
		return pause;
	}

}
