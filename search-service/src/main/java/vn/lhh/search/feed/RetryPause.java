package vn.lhh.search.feed;

import java.time.Duration;

/**
 * Back-off between attempts to build an index, so that a full disk isn't filled again and
 * again.
 */
final class RetryPause {

	private static final Duration FIRST = Duration.ofSeconds(2);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private Duration next = FIRST;

	private long due = System.nanoTime();

	boolean isOver() {
		return System.nanoTime() - this.due >= 0;
	}

	/** Begins a pause, each twice as long as the one before, unless that was long ago. */
	void begin() {
		if (System.nanoTime() - this.due > LONGEST.toNanos()) {
			this.next = FIRST;
		}
		this.due = System.nanoTime() + this.next.toNanos();
		this.next = (this.next.compareTo(LONGEST) < 0) ? this.next.multipliedBy(2) : LONGEST;
	}

	void reset() {
		this.next = FIRST;
		this.due = System.nanoTime();
	}

}
