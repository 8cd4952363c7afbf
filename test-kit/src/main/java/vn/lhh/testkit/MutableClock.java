package vn.lhh.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Clock that a test sets and moves by hand.
 */
public final class MutableClock extends Clock {

	private volatile Instant now;

	/**
	 * Creates a clock that stands still.
	 * @param now the moment it shows
	 */
	public MutableClock(Instant now) {
		this.now = now;
	}

	/**
	 * Sets the moment that the clock shows from now on.
	 */
	public void set(Instant moment) {
		this.now = moment;
	}

	/**
	 * Moves the clock.
	 * @param step the distance, backwards if negative
	 */
	public void advance(Duration step) {
		this.now = this.now.plus(step);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
