package vn.lhh.search.feed.messaging;

import java.time.Duration;

/**
 * Timer of something that is done in a loop, but not in each round; first due when its
 * time has passed once.
 */
final class RepeatTimer {

	private final Duration every;

	private long due;

	RepeatTimer(Duration every) {
		this.every = every;
		this.due = System.nanoTime() + every.toNanos();
	}

	/** Whether the time has come; if so, the next time is counted from now. */
	boolean isDue() {
		long now = System.nanoTime();
		boolean isDue = now - this.due >= 0;
		if (isDue) {
			this.due = now + this.every.toNanos();
		}
		return isDue;
	}

}
