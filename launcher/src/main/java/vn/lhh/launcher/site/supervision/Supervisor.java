package vn.lhh.launcher.site.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.OwnerOnlyPermissions;

/**
 * Supervises one process: starts it when the processes it waits for are up, probes its
 * health, and starts it again when it dies.
 */
public final class Supervisor implements Runnable {

	private static final Duration POLL = Duration.ofMillis(150);

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final ProcessSpec processSpec;

	private final LogFile log;

	private final HoldFiles holdFiles;

	private final ProcessStates processStates;

	private final ProcessReporter processReporter;

	private final Backoff backoff = new Backoff();

	private @Nullable Process process;

	private boolean wasUp;

	private boolean cached = true;

	public Supervisor(ProcessSpec processSpec, DataFolder data, ProcessStates processStates,
			ProcessReporter processReporter) {
		this.processSpec = processSpec;
		this.log = data.log(processSpec.name());
		this.holdFiles = data.holds();
		this.processStates = processStates;
		this.processReporter = processReporter;
	}

	@Override
	public void run() {
		try {
			while (!this.processStates.isUp(this.processSpec.waitsFor())) {
				if (this.processReporter.stop().pause(POLL)) {
					return;
				}
			}
			while (!this.processReporter.stop().isRequested()) {
				awaitRelease();
				start().ifPresent(this::live);
			}
		}
		catch (IOException | RuntimeException ex) {
			this.processReporter.failed(this.processSpec, "can't be started: " + ex.getMessage(), this.log);
		}
	}

	private synchronized Optional<Process> start() throws IOException {
		if (this.processReporter.stop().isRequested()) {
			return Optional.empty();
		}
		ProcessBuilder builder = new ProcessBuilder(
				OwnerOnlyPermissions.shut(this.processSpec.command().words(this.cached)))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.ready()));
		builder.environment().putAll(this.processSpec.environment());
		this.process = builder.start();
		this.processStates.set(this.processSpec, ProcessState.STARTING, this.process);
		return Optional.of(this.process);
	}

	private void live(Process process) {
		long begin = System.nanoTime();
		this.processReporter.starting(this.processSpec, process.pid());
		if (becomesHealthy(process, begin)) {
			this.wasUp = true;
			this.processStates.set(this.processSpec, ProcessState.UP, process);
			this.processReporter.up(this.processSpec, since(begin));
		}
		else if (usesCache()) {
			this.cached = false;
			this.processReporter.withoutCache(this.processSpec);
			return;
		}
		else if (!this.wasUp) {
			giveUp(process);
			return;
		}
		int code = awaitEnd(process);
		if (!this.processReporter.stop().isRequested()) {
			rest("exit " + code, this.backoff.after(since(begin)));
		}
	}

	private boolean becomesHealthy(Process process, long begin) {
		while (process.isAlive() && since(begin).compareTo(PATIENCE) < 0) {
			if (this.processSpec.probe().isUp(this.processSpec.port()) && process.isAlive()) {
				return true;
			}
			this.processReporter.stop().pause(POLL);
		}
		process.destroyForcibly();
		return false;
	}

	private boolean usesCache() {
		return this.cached && !this.processReporter.stop().isRequested()
				&& !this.processSpec.command().words(true).equals(this.processSpec.command().words(false));
	}

	private void giveUp(Process process) {
		boolean ended = !process.isAlive();
		String why = ended ? "ended while starting (exit " + awaitEnd(process) + ")"
				: "was not healthy after " + PATIENCE.toMinutes() + " minutes";
		if (!this.processReporter.stop().isRequested()) {
			this.processReporter.failed(this.processSpec, why, this.log);
		}
	}

	private void rest(String how, Duration pause) {
		if (this.holdFiles.isHeld(this.processSpec.name())) {
			return;
		}
		this.processStates.set(this.processSpec, ProcessState.RESTARTING, null);
		this.processReporter.restarting(this.processSpec, how, pause);
		this.processReporter.stop().pause(pause);
	}

	private void awaitRelease() {
		if (!this.holdFiles.isHeld(this.processSpec.name())) {
			return;
		}
		this.processStates.set(this.processSpec, ProcessState.HELD, null);
		this.processReporter.held(this.processSpec);
		while (this.holdFiles.isHeld(this.processSpec.name()) && !this.processReporter.stop().pause(POLL)) {
			Thread.onSpinWait();
		}
	}

	public boolean isOfResource() {
		return this.processSpec.isResource();
	}

	public synchronized void askToEnd() {
		if (this.process != null) {
			this.process.destroy();
		}
	}

	public synchronized void end() {
		if (this.process == null) {
			return;
		}
		try {
			if (!this.process.waitFor(this.processSpec.grace().toMillis(), TimeUnit.MILLISECONDS)) {
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
