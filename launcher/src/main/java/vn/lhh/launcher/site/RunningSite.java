package vn.lhh.launcher.site;

import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.List;

import vn.lhh.launcher.Console;

/**
 * A site from its first process to its last: starts all of them, waits until they are
 * healthy, and stops them in order.
 */
public final class RunningSite {

	private static final Duration POLL = Duration.ofMillis(100);

	private final StopSignal stop = new StopSignal();

	private final Watch watch;

	private final Board board;

	private final List<Unit> units;

	private final List<Supervisor> supervisors;

	private final Console console;

	private final String url;

	private final FileLock lock;

	private RunningSite(Console console, DataFolder data, FileLock lock, Site site, Addresses addresses) {
		this.lock = lock;
		this.console = console;
		this.watch = new Watch(console, this.stop);
		this.url = addresses.portal();
		this.units = site.units();
		this.board = new Board(data.state(), this.url, site.external(), this.units);
		this.supervisors = this.units.stream()
			.map((unit) -> new Supervisor(unit, data, this.board, this.watch))
			.toList();
	}

	/**
	 * Checks everything that can be checked before a process is started, then starts the
	 * threads that look after the processes.
	 * @param console to say what happens
	 * @param checkout with the jars
	 * @param data to keep things in
	 * @param wish of the person
	 * @return the site, which is not up yet
	 */
	public static RunningSite start(Console console, Checkout checkout, DataFolder data, Wish wish) {
		FileLock lock = data.lock();
		Leftovers.end(data.state());
		Addresses addresses = Addresses.choose(wish, new Ports());
		if (wish.fresh()) {
			data.clear();
		}
		data.forgetHolds();
		Site site = new Site(checkout, data, addresses);
		RunningSite running = new RunningSite(console, data, lock, site, addresses);
		console.say("LHH Portal: data in %s, one log per process in %s".formatted(data.root(), data.of("logs")));
		return running;
	}

	/**
	 * Runs until somebody asks it to stop, or a process can't be started.
	 */
	public void run() {
		this.supervisors.forEach((supervisor) -> Thread.ofPlatform().daemon().start(supervisor));
		while (!this.board.isAllUp() || !isDrawn()) {
			if (this.stop.pause(POLL)) {
				return;
			}
		}
		this.console.say("Ready: " + this.url);
		while (this.lock.isValid() && !this.stop.pause(Duration.ofMinutes(1))) {
			Thread.onSpinWait();
		}
	}

	/**
	 * Tells whether a process could not be started.
	 * @return true once one has failed
	 */
	public boolean hasFailed() {
		return this.watch.hasFailed();
	}

	/**
	 * Stops the services first and what they write to last.
	 */
	public void stop() {
		this.stop.request();
		this.console.say("Stopping");
		endAll(false);
		endAll(true);
		this.units.forEach((unit) -> this.board.set(unit, State.STOPPED, null));
		this.console.say("Stopped");
	}

	private boolean isDrawn() {
		return this.units.stream()
			.filter((unit) -> unit.name().equals(Site.GATEWAY))
			.allMatch((unit) -> Probe.PAGE.isUp(unit.port()));
	}

	private void endAll(boolean resources) {
		List<Supervisor> ending = this.supervisors.stream()
			.filter((supervisor) -> supervisor.isOfResource() == resources)
			.toList();
		ending.forEach(Supervisor::askToEnd);
		ending.forEach(Supervisor::end);
	}

}
