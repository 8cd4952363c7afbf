package vn.lhh.identity.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import vn.lhh.kit.background.BackgroundLoop;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Background writer that moves entries from the inbox into the chain, in batches.
 */
@Component
class AuditChainWriter implements SmartLifecycle {

	private static final int BATCH = 500;

	private static final Duration LOOK_AT_LEAST = Duration.ofSeconds(5);

	private static final Duration REST = Duration.ofSeconds(1);

	private final Semaphore arrivals = new Semaphore(0);

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofPlatform().name("audit-chain").daemon().factory(),
			REST, this::round);

	private final AuditInbox inbox;

	private final AuditChain chain;

	AuditChainWriter(AuditInbox inbox, AuditChain chain) {
		this.inbox = inbox;
		this.chain = chain;
	}

	/**
	 * Tells that entries have arrived.
	 */
	void wake() {
		this.arrivals.release();
	}

	/**
	 * Appends all entries that wait, so that who reads next finds them.
	 */
	synchronized void appendAll() {
		List<AuditEntry> batch = this.inbox.oldest(BATCH);
		while (!batch.isEmpty()) {
			append(batch);
			batch = this.inbox.oldest(BATCH);
		}
	}

	private void append(List<AuditEntry> batch) {
		try {
			this.chain.append(batch);
			this.inbox.remove(batch);
		}
		catch (DuplicateKeyException ex) {
			// Another process appended at the same time: what it left waits for the next
			// batch.
			this.arrivals.release();
		}
	}

	private void round() throws InterruptedException {
		appendAll();
		if (this.arrivals.tryAcquire(LOOK_AT_LEAST.toMillis(), TimeUnit.MILLISECONDS)) {
			this.arrivals.drainPermits();
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.loop.stop(REST);
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
