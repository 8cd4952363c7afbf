package vn.lhh.launcher.site.supervision;

import java.time.Duration;

/**
 * How long to wait before a dead process is started again: longer each time, and short
 * again once it has lived for a minute.
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
