package vn.lhh.launcher.process;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gives back the memory that only the start needed, once and as soon as the process has
 * little to do: how long a start takes, and the demo content after it, depends on the
 * machine.
 */
final class PostStartupGc implements Runnable {

	private static final Duration ROUND = Duration.ofSeconds(10);

	private static final Duration LITTLE = Duration.ofMillis(500);

	private final Supplier<Duration> worked;

	private final Consumer<Duration> rest;

	private final Runnable collection;

	/**
	 * Nothing happens yet.
	 * @param worked processor time of the process so far
	 * @param rest waits
	 * @param collection of garbage
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
