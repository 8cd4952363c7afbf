package vn.lhh.gateway.backend;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Cancels a call at a deadline, in whatever phase it is. With a socket timeout alone, a
 * service that trickles bytes could hold a reader without end.
 */
final class Deadline implements AutoCloseable {

	private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();

	private final ScheduledFuture<?> task;

	private volatile boolean passed;

	private Deadline(Cancellable call, Duration timeout) {
		this.task = SCHEDULER.schedule(() -> cancel(call), timeout.toMillis(), TimeUnit.MILLISECONDS);
	}

	static Deadline start(Cancellable call, Duration timeout) {
		return new Deadline(call, timeout);
	}

	private static ScheduledThreadPoolExecutor scheduler() {
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
				Thread.ofPlatform().daemon().name("deadlines").factory());
		executor.setRemoveOnCancelPolicy(true);
		return executor;
	}

	private void cancel(Cancellable call) {
		this.passed = true;
		Thread.ofVirtual().start(call::cancel);
	}

	boolean passed() {
		return this.passed;
	}

	@Override
	public void close() {
		if (this.task.state() == Future.State.RUNNING) {
			this.task.cancel(false);
		}
	}

}
