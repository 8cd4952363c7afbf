package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.lhh.launcher.Console;

/**
 * Reports process events on the console, and remembers whether a process could not be
 * started at all.
 */
public final class ProcessReporter {

	private static final int TAIL = 30;

	private final Console console;

	private final StopSignal stop;

	private final AtomicBoolean failed = new AtomicBoolean();

	public ProcessReporter(Console console, StopSignal stop) {
		this.console = console;
		this.stop = stop;
	}

	StopSignal stop() {
		return this.stop;
	}

	public boolean hasFailed() {
		return this.failed.get();
	}

	void starting(ProcessSpec processSpec, long pid) {
		say(processSpec, "starting on port %d, process %d".formatted(processSpec.port(), pid));
	}

	void up(ProcessSpec processSpec, Duration after) {
		say(processSpec, "up after " + seconds(after));
	}

	void restarting(ProcessSpec processSpec, String how, Duration pause) {
		say(processSpec, "ended (%s), starting it again in %s".formatted(how, seconds(pause)));
	}

	void withoutCache(ProcessSpec processSpec) {
		say(processSpec, "did not start with its start-up cache, trying without");
	}

	void held(ProcessSpec processSpec) {
		say(processSpec, "is held down until: ./portal release " + processSpec.name());
	}

	void failed(ProcessSpec processSpec, String why, LogFile log) {
		if (this.failed.compareAndSet(false, true)) {
			this.console.complain("%s %s. The end of %s:".formatted(processSpec.name(), why, log.path()));
			log.tail(TAIL).forEach((line) -> this.console.complain("  | " + line));
		}
		this.stop.request();
	}

	private void say(ProcessSpec processSpec, String what) {
		this.console.say("  %-10s %s".formatted(processSpec.name(), what));
	}

	private static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
	}

}
