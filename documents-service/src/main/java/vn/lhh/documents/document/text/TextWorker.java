package vn.lhh.documents.document.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.outbox.Lease;

import org.springframework.context.SmartLifecycle;

/**
 * Background worker of file texts in the one process that holds the lease. One loop
 * announces and withdraws, the other reads files, so that a slow file delays no
 * withdrawal.
 */
class TextWorker implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(TextWorker.class);

	private static final Duration REST = Duration.ofSeconds(1);

	private final BlockingQueue<String> hints = new LinkedBlockingQueue<>(10_000);

	private final Semaphore wakeUps = new Semaphore(0);

	private final FileTexts texts;

	private final TextExtraction extraction;

	private final TextBacklog backlog;

	private final Lease lease;

	private final Clock clock;

	private final BackgroundLoop following = loop("text-announcer", this::follow);

	private final BackgroundLoop extracting = loop("text-extractor", this::extract);

	private volatile boolean leading;

	private volatile Instant sweepAt = Instant.MIN;

	TextWorker(FileTexts texts, TextExtraction extraction, TextBacklog backlog, Lease lease, Clock clock) {
		this.texts = texts;
		this.extraction = extraction;
		this.backlog = backlog;
		this.lease = lease;
		this.clock = clock;
	}

	private static BackgroundLoop loop(String name, BackgroundLoop.Round round) {
		return new BackgroundLoop(Thread.ofPlatform().name(name).daemon().factory(), REST, round);
	}

	/** Tells that the texts of a document are due. */
	void hint(String documentId) {
		if (!this.hints.offer(documentId)) {
			this.sweepAt = Instant.MIN;
		}
	}

	private void follow() throws InterruptedException {
		if (!this.lease.held()) {
			this.leading = false;
			this.hints.clear();
			TimeUnit.MILLISECONDS.sleep(REST.toMillis());
			return;
		}
		if (!this.leading) {
			this.backlog.adopt();
			this.leading = true;
		}
		Instant now = this.clock.instant();
		if (!now.isBefore(this.sweepAt)) {
			List<String> due = this.backlog.sweep();
			due.forEach(this::follow);
			this.sweepAt = (due.size() < TextBacklog.BATCH) ? now.plus(this.backlog.interval()) : now;
			this.wakeUps.release();
		}
		followHint();
	}

	private void followHint() throws InterruptedException {
		long wait = Math.min(REST.toMillis(), this.backlog.interval().toMillis());
		String hint = this.hints.poll(wait, TimeUnit.MILLISECONDS);
		if (hint != null) {
			follow(hint);
			this.wakeUps.release();
		}
	}

	private void follow(String documentId) {
		try {
			this.texts.follow(documentId);
		}
		catch (RuntimeException ex) {
			logger.warn("the texts of {} follow later: {}", documentId, ex.toString());
		}
	}

	private void extract() throws InterruptedException {
		Optional<String> extracted = this.leading ? extractNext() : Optional.empty();
		extracted.ifPresent(this::hint);
		if (extracted.isEmpty()) {
			this.extraction.close();
			this.wakeUps.acquire();
			this.wakeUps.drainPermits();
		}
	}

	private Optional<String> extractNext() {
		try {
			return this.extraction.next();
		}
		catch (CancellationException ex) {
			logger.debug("the file in hand is read after the next start");
			return Optional.empty();
		}
	}

	@Override
	public void start() {
		this.following.start();
		this.extracting.start();
	}

	@Override
	public void stop() {
		this.extraction.close();
		this.extracting.stop();
		if (this.following.stop()) {
			this.leading = false;
			this.hints.clear();
			this.lease.releaseQuietly();
		}
	}

	@Override
	public boolean isRunning() {
		return this.following.isRunning();
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
