package vn.lhh.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that a test sets and moves by hand.
 */
public final class MutableClock extends Clock {

	private volatile Instant now;

	/**
	 * A clock that stands still.
	 * @param now what it shows
	 */
	public MutableClock(Instant now) {
		this.now = now;
	}

	/**
	 * Sets the clock.
	 * @param moment what it shows from now on
	 */
	public void set(Instant moment) {
		this.now = moment;
	}

	/**
	 * Moves the clock.
	 * @param step how far, backwards if negative
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
