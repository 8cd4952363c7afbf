package vn.lhh.launcher.site;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one unit alive: starts it when what it waits for is up, sees that it becomes
 * healthy, and starts it again when it dies.
 */
final class Supervisor implements Runnable {

	private static final Duration POLL = Duration.ofMillis(150);

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Unit unit;

	private final LogFile log;

	private final Holds holds;

	private final Board board;

	private final Watch watch;

	private final Backoff backoff = new Backoff();

	private @Nullable Process process;

	private boolean wasUp;

	private boolean cached = true;

	Supervisor(Unit unit, DataFolder data, Board board, Watch watch) {
		this.unit = unit;
		this.log = data.log(unit.name());
		this.holds = data.holds();
		this.board = board;
		this.watch = watch;
	}

	@Override
	public void run() {
		try {
			while (!this.board.isUp(this.unit.waitsFor())) {
				if (this.watch.stop().pause(POLL)) {
					return;
				}
			}
			while (!this.watch.stop().isRequested()) {
				awaitRelease();
				start().ifPresent(this::live);
			}
		}
		catch (IOException | RuntimeException ex) {
			this.watch.failed(this.unit, "can't be started: " + ex.getMessage(), this.log);
		}
	}

	private synchronized Optional<Process> start() throws IOException {
		if (this.watch.stop().isRequested()) {
			return Optional.empty();
		}
		ProcessBuilder builder = new ProcessBuilder(Privacy.shut(this.unit.command().words(this.cached)))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.ready()));
		builder.environment().putAll(this.unit.environment());
		this.process = builder.start();
		this.board.set(this.unit, State.STARTING, this.process);
		return Optional.of(this.process);
	}

	private void live(Process process) {
		long begin = System.nanoTime();
		this.watch.starting(this.unit, process.pid());
		if (becomesHealthy(process, begin)) {
			this.wasUp = true;
			this.board.set(this.unit, State.UP, process);
			this.watch.up(this.unit, since(begin));
		}
		else if (usesCache()) {
			this.cached = false;
			this.watch.withoutCache(this.unit);
			return;
		}
		else if (!this.wasUp) {
			giveUp(process);
			return;
		}
		int code = awaitEnd(process);
		if (!this.watch.stop().isRequested()) {
			rest("exit " + code, this.backoff.after(since(begin)));
		}
	}

	private boolean becomesHealthy(Process process, long begin) {
		while (process.isAlive() && since(begin).compareTo(PATIENCE) < 0) {
			if (this.unit.probe().isUp(this.unit.port()) && process.isAlive()) {
				return true;
			}
			this.watch.stop().pause(POLL);
		}
		process.destroyForcibly();
		return false;
	}

	private boolean usesCache() {
		return this.cached && !this.watch.stop().isRequested()
				&& !this.unit.command().words(true).equals(this.unit.command().words(false));
	}

	private void giveUp(Process process) {
		boolean ended = !process.isAlive();
		String why = ended ? "ended while starting (exit " + awaitEnd(process) + ")"
				: "was not healthy after " + PATIENCE.toMinutes() + " minutes";
		if (!this.watch.stop().isRequested()) {
			this.watch.failed(this.unit, why, this.log);
		}
	}

	private void rest(String how, Duration pause) {
		if (this.holds.isHeld(this.unit.name())) {
			return;
		}
		this.board.set(this.unit, State.RESTARTING, null);
		this.watch.restarting(this.unit, how, pause);
		this.watch.stop().pause(pause);
	}

	private void awaitRelease() {
		if (!this.holds.isHeld(this.unit.name())) {
			return;
		}
		this.board.set(this.unit, State.HELD, null);
		this.watch.held(this.unit);
		while (this.holds.isHeld(this.unit.name()) && !this.watch.stop().pause(POLL)) {
			Thread.onSpinWait();
		}
	}

	boolean isOfResource() {
		return this.unit.isResource();
	}

	synchronized void askToEnd() {
		if (this.process != null) {
			this.process.destroy();
		}
	}

	synchronized void end() {
		if (this.process == null) {
			return;
		}
		try {
			if (!this.process.waitFor(this.unit.grace().toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

	private static int awaitEnd(Process process) {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

	private static Duration since(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin);
	}

}
