package vn.lhh.gateway.cache.pinned;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Catch-up of restored content with the events since it was stored. Readers wait for it
 * for a moment after the start; if Kafka stays away, the content is shown while it is
 * young, and withheld afterwards.
 */
final class CatchUp {

	private final Map<String, Instant> until = new ConcurrentHashMap<>();

	private final CountDownLatch done = new CountDownLatch(1);

	private final Clock clock;

	private volatile long deadline = System.nanoTime();

	CatchUp(PinnedSnapshot before, Duration unchecked, Clock clock) {
		this.clock = clock;
		before.sections().forEach((name, content) -> this.until.put(name, before.upToDateAt(content).plus(unchecked)));
	}

	void waitAtMost(Duration longest) {
		this.deadline = System.nanoTime() + longest.toNanos();
	}

	/** Whether restored content may be shown, perhaps after a wait. */
	boolean shows(String name) {
		Instant end = this.until.get(name);
		return end == null || isDoneInTime() || this.clock.instant().isBefore(end);
	}

	private boolean isDoneInTime() {
		try {
			return this.done.await(this.deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void renewed(String name) {
		this.until.remove(name);
	}

	void complete() {
		this.until.clear();
		this.done.countDown();
	}

}
