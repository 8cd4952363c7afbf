package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import vn.lhh.kit.background.BackgroundLoop;

import org.springframework.context.SmartLifecycle;

/**
 * Outbox relay, the only publisher of a service's events: takes them from saved
 * documents, sends each document's events in order, waits for the broker's
 * acknowledgement, then removes them. The lease and the producer's transactional id allow
 * only one active relay per service.
 */
class OutboxRelay implements SmartLifecycle {

	private static final int BATCH = 200;

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

	private final BlockingQueue<OutboxStore.Handle> hints = new LinkedBlockingQueue<>(50_000);

	private final OutboxStore store;

	private final OutboxSender sender;

	private final Lease lease;

	private final Clock clock;

	private final Duration sweep;

	private final SentEventIds sent = new SentEventIds();

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofPlatform().name("outbox-relay").daemon().factory(),
			PAUSE_AFTER_FAILURE, this::round);

	private volatile Instant sweepAt = Instant.MIN;

	private boolean isIndexed;

	OutboxRelay(OutboxStore store, OutboxSender sender, Lease lease, Clock clock, Duration sweep) {
		this.store = store;
		this.sender = sender;
		this.lease = lease;
		this.clock = clock;
		this.sweep = sweep;
	}

	void hint(OutboxStore.Handle handle) {
		if (!this.hints.offer(handle)) {
			this.sweepAt = Instant.MIN;
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		if (this.loop.stop()) {
			this.sender.close();
			this.lease.releaseQuietly();
		}
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

	@Override
	public int getPhase() {
		return 0;
	}

	private void round() throws InterruptedException {
		try {
			step();
		}
		catch (RuntimeException ex) {
			this.sender.close();
			throw ex;
		}
	}

	private void step() throws InterruptedException {
		if (!this.lease.held()) {
			TimeUnit.MILLISECONDS.sleep(LONGEST_WAIT.toMillis());
			return;
		}
		createIndexesOnce();
		Instant now = this.clock.instant();
		if (!now.isBefore(this.sweepAt)) {
			List<OutboxStore.Handle> found = this.store.pending(BATCH);
			deliver(found);
			this.sweepAt = (found.size() < BATCH) ? now.plus(this.sweep) : now;
		}
		deliver(nextHints());
	}

	/**
	 * Creates the indexes here, because the start of a service must not wait for its
	 * store.
	 */
	private void createIndexesOnce() {
		if (!this.isIndexed) {
			this.store.createIndexes();
			this.isIndexed = true;
		}
	}

	private List<OutboxStore.Handle> nextHints() throws InterruptedException {
		Duration wait = (this.sweep.compareTo(LONGEST_WAIT) < 0) ? this.sweep : LONGEST_WAIT;
		List<OutboxStore.Handle> batch = new ArrayList<>();
		OutboxStore.Handle first = this.hints.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
		if (first != null) {
			batch.add(first);
			this.hints.drainTo(batch, BATCH - 1);
		}
		return batch.stream().distinct().toList();
	}

	private void deliver(List<OutboxStore.Handle> handles) {
		try {
			for (OutboxStore.Waiting waiting : this.store.load(handles)) {
				deliver(waiting);
			}
			List<OutboxStore.Waiting> acknowledged = this.sender.flush();
			acknowledged.forEach(this.sent::add);
			acknowledged.forEach(this.store::remove);
		}
		catch (RuntimeException ex) {
			this.sweepAt = Instant.MIN;
			throw ex;
		}
	}

	private void deliver(OutboxStore.Waiting waiting) {
		if (this.sent.contains(waiting)) {
			this.store.remove(waiting);
		}
		else {
			this.sender.add(waiting);
		}
	}

}
