package vn.lhh.launcher.site;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.lhh.launcher.Console;

/**
 * Tells the person at the keyboard what happens to each process, and remembers whether
 * one of them could not be started at all.
 */
final class Watch {

	private static final int TAIL = 30;

	private final Console console;

	private final StopSignal stop;

	private final AtomicBoolean failed = new AtomicBoolean();

	Watch(Console console, StopSignal stop) {
		this.console = console;
		this.stop = stop;
	}

	StopSignal stop() {
		return this.stop;
	}

	boolean hasFailed() {
		return this.failed.get();
	}

	void starting(Unit unit, long pid) {
		say(unit, "starting on port %d, process %d".formatted(unit.port(), pid));
	}

	void up(Unit unit, Duration after) {
		say(unit, "up after " + seconds(after));
	}

	void restarting(Unit unit, String how, Duration pause) {
		say(unit, "ended (%s), starting it again in %s".formatted(how, seconds(pause)));
	}

	void withoutCache(Unit unit) {
		say(unit, "did not start with its start-up cache, trying without");
	}

	void held(Unit unit) {
		say(unit, "is held down until: ./portal release " + unit.name());
	}

	void failed(Unit unit, String why, LogFile log) {
		if (this.failed.compareAndSet(false, true)) {
			this.console.complain("%s %s. The end of %s:".formatted(unit.name(), why, log.path()));
			log.tail(TAIL).forEach((line) -> this.console.complain("  | " + line));
		}
		this.stop.request();
	}

	private void say(Unit unit, String what) {
		this.console.say("  %-10s %s".formatted(unit.name(), what));
	}

	private static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
	}

}
