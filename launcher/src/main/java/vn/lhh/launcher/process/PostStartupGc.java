package vn.lhh.launcher.process;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs one garbage collection after start-up, to give back the memory that only the start
 * needed. Waits until the process used at most 500 ms of processor time in 10 s, because
 * the time that the start and the demo content take depends on the machine.
 */
final class PostStartupGc implements Runnable {

	private static final Duration ROUND = Duration.ofSeconds(10);

	private static final Duration LITTLE = Duration.ofMillis(500);

	private final Supplier<Duration> worked;

	private final Consumer<Duration> rest;

	private final Runnable collection;

	/**
	 * Creates the task without starting it.
	 * @param worked processor time of the process so far
	 * @param rest waits for the given time
	 * @param collection runs the garbage collection
	 */
	PostStartupGc(Supplier<Duration> worked, Consumer<Duration> rest, Runnable collection) {
		this.worked = worked;
		this.rest = rest;
		this.collection = collection;
	}

	static PostStartupGc ofThisProcess() {
		return new PostStartupGc(() -> ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
				(time) -> ChildMain.pause(time.toNanos()), System::gc);
	}

	@Override
	public void run() {
		Duration before;
		Duration now = Duration.ZERO;
		do {
			before = now;
			this.rest.accept(ROUND);
			now = this.worked.get();
		}
		while (now.minus(before).compareTo(LITTLE) > 0);
		this.collection.run();
	}

}
