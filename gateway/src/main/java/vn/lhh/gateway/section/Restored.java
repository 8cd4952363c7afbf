package vn.lhh.gateway.section;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sections that came from disk and have not yet caught up with what was announced
 * meanwhile. Readers wait for that for a moment after the start; if Kafka stays away,
 * they are shown while they are young, and withheld afterwards.
 */
final class Restored {

	private final Map<String, Instant> until = new ConcurrentHashMap<>();

	private final CountDownLatch caughtUp = new CountDownLatch(1);

	private final Clock clock;

	private volatile long patience = System.nanoTime();

	Restored(Remembered before, Duration unchecked, Clock clock) {
		this.clock = clock;
		before.sections().forEach((key, content) -> this.until.put(key, before.known(content).plus(unchecked)));
	}

	void waitAtMost(Duration longest) {
		this.patience = System.nanoTime() + longest.toNanos();
	}

	/** Whether a section may be shown, perhaps after a wait. */
	boolean shows(String key) {
		Instant end = this.until.get(key);
		return end == null || inTime() || this.clock.instant().isBefore(end);
	}

	private boolean inTime() {
		try {
			return this.caughtUp.await(this.patience - System.nanoTime(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void renewed(String key) {
		this.until.remove(key);
	}

	void caughtUp() {
		this.until.clear();
		this.caughtUp.countDown();
	}

}
