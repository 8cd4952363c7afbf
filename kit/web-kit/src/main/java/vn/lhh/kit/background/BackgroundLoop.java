package vn.lhh.kit.background;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the life of a background thread, so that whoever has work to repeat writes only
 * one round of it: rounds follow each other until the loop is stopped, after a rest where
 * one failed. Nothing but {@link #stop()} ends it.
 */
public final class BackgroundLoop {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundLoop.class);

	private static final Duration GOODBYE = Duration.ofSeconds(5);

	private final ThreadFactory threads;

	private final Duration rest;

	private final Round round;

	private volatile @Nullable Thread thread;

	/**
	 * A loop that does not run yet.
	 * @param threads makes its thread, with a name that also stands in the log
	 * @param rest how long it waits after a round that failed
	 * @param round what it repeats; waits by itself where there is nothing to do
	 */
	public BackgroundLoop(ThreadFactory threads, Duration rest, Round round) {
		this.threads = threads;
		this.rest = rest;
		this.round = round;
	}

	/**
	 * Starts it where it does not run.
	 */
	public synchronized void start() {
		if (this.thread == null) {
			Thread fresh = this.threads.newThread(this::run);
			this.thread = fresh;
			fresh.start();
		}
	}

	/**
	 * Interrupts the current round and waits some seconds for it to end.
	 * @return whether it ran
	 */
	public boolean stop() {
		return stop(Duration.ZERO);
	}

	/**
	 * Waits for the current round to end by itself, then interrupts it and waits some
	 * seconds more.
	 * @param patience how long the round may look at {@link #isRunning()} before it is
	 * interrupted
	 * @return whether it ran
	 */
	public synchronized boolean stop(Duration patience) {
		Thread running = this.thread;
		this.thread = null;
		if (running != null && !ended(running, patience)) {
			running.interrupt();
			ended(running, GOODBYE);
		}
		return running != null;
	}

	/**
	 * Whether it was started and not stopped since.
	 * @return for a long round, whether it should go on
	 */
	public boolean isRunning() {
		return this.thread != null;
	}

	private void run() {
		while (isMine()) {
			try {
				oneRound();
			}
			catch (InterruptedException ex) {
				logger.trace("{} was woken", Thread.currentThread().getName());
			}
		}
	}

	private void oneRound() throws InterruptedException {
		try {
			this.round.run();
		}
		catch (RuntimeException | Error ex) {
			if (isMine()) {
				logger.warn("{} failed and will try again: {}", Thread.currentThread().getName(), ex.toString());
				Thread.sleep(this.rest);
			}
		}
	}

	private boolean isMine() {
		return this.thread == Thread.currentThread();
	}

	private static boolean ended(Thread running, Duration patience) {
		try {
			return running.join(patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * One round of the work.
	 */
	@FunctionalInterface
	public interface Round {

		/**
		 * Does it once.
		 * @throws InterruptedException when it should end
		 */
		void run() throws InterruptedException;

	}

}
