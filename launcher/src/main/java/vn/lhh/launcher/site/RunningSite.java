package vn.lhh.launcher.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.PortalProblem;

/**
 * A site from its first process to its last: starts all of them, waits until they are
 * healthy, and stops them in order.
 */
public final class RunningSite {

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

	private static final Duration POLL = Duration.ofMillis(100);

	private final StopSignal stop = new StopSignal();

	private final Watch watch;

	private final Board board;

	private final List<Unit> units;

	private final List<Supervisor> supervisors;

	private final Console console;

	private final Ground ground;

	private final Understudy understudy;

	private RunningSite(Console console, Ground ground, Board board, List<Unit> units, Understudy understudy) {
		this.ground = ground;
		this.console = console;
		this.understudy = understudy;
		this.watch = new Watch(console, this.stop);
		this.units = units;
		this.board = board;
		this.supervisors = units.stream()
			.map((unit) -> new Supervisor(unit, ground.data(), board, this.watch))
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
		boolean known = data.exists();
		Ground ground = Ground.take(console, data, checkout);
		try {
			return startOn(console, checkout, ground, wish);
		}
		catch (PortalProblem problem) {
			if (!known) {
				data.abandon();
			}
			throw problem;
		}
	}

	private static RunningSite startOn(Console console, Checkout checkout, Ground ground, Wish wish) {
		DataFolder data = ground.data();
		Addresses addresses = Addresses.choose(wish, new Ports());
		if (wish.fresh()) {
			data.clear();
		}
		data.forgetHolds();
		data.shut();
		Site site = Site.of(console, checkout, ground, addresses);
		List<Unit> units = site.units();
		Board board = new Board(data.state(), addresses.portal(), site.external(), units);
		boolean learn = wish.train() && site.caches().stream().anyMatch(StartCache::isMissing);
		console.say("LHH Portal: data in %s, one log per process in %s".formatted(data.root(), data.of("logs")));
		GivenServers.of(wish).silent(console);
		return new RunningSite(console, ground, board, units, new Understudy(console, checkout, learn));
	}

	static RunningSite rehearse(Console console, Checkout checkout, Ground ground, String url, List<Unit> units) {
		Board board = new Board(ground.data().state(), url, List.of(), units);
		return new RunningSite(console, ground, board, units, new Understudy(console, checkout, false));
	}

	/**
	 * Runs until somebody asks it to stop, or a process can't be started.
	 */
	public void run() {
		if (!awaitReady()) {
			return;
		}
		this.console.say("Ready: " + this.board.url());
		this.ground.data().firstAdministrator().ifPresent(this::welcome);
		this.understudy.start();
		while (this.ground.lock().isValid() && !this.stop.pause(BETWEEN_LOOKS)) {
			this.units.forEach((unit) -> this.ground.data().log(unit.name()).turn());
		}
	}

	/**
	 * Says how the first person gets in, for as long as nobody has.
	 * @param file with the one-time password
	 */
	private void welcome(Path file) {
		this.console
			.say("Sign in at %s/login as admin; the one-time password is in %s".formatted(this.board.url(), file));
		this.console.say("Then open an account for each person: ./portal account add NAME --roles EDITOR (see README)");
	}

	boolean awaitReady() {
		this.supervisors.forEach((supervisor) -> Thread.ofPlatform().daemon().start(supervisor));
		while (!this.board.isAllUp() || !isDrawn()) {
			if (this.stop.pause(POLL)) {
				return false;
			}
		}
		return true;
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
		this.understudy.stop();
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
