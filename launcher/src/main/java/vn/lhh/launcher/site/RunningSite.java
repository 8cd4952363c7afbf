package vn.lhh.launcher.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.site.startup.BackgroundTraining;
import vn.lhh.launcher.site.startup.StartupCache;
import vn.lhh.launcher.site.supervision.HealthProbe;
import vn.lhh.launcher.site.supervision.ProcessReporter;
import vn.lhh.launcher.site.supervision.ProcessSpec;
import vn.lhh.launcher.site.supervision.ProcessState;
import vn.lhh.launcher.site.supervision.ProcessStates;
import vn.lhh.launcher.site.supervision.StopSignal;
import vn.lhh.launcher.site.supervision.Supervisor;

/**
 * Runs all processes of a site: starts them, waits until they are healthy, and stops them
 * in order.
 */
public final class RunningSite {

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

	private static final Duration POLL = Duration.ofMillis(100);

	private final StopSignal stop = new StopSignal();

	private final ProcessReporter processReporter;

	private final ProcessStates processStates;

	private final List<ProcessSpec> specs;

	private final List<Supervisor> supervisors;

	private final Console console;

	private final LockedDataFolder lockedDataFolder;

	private final BackgroundTraining backgroundTraining;

	private RunningSite(Console console, LockedDataFolder lockedDataFolder, ProcessStates processStates,
			List<ProcessSpec> specs, BackgroundTraining backgroundTraining) {
		this.lockedDataFolder = lockedDataFolder;
		this.console = console;
		this.backgroundTraining = backgroundTraining;
		this.processReporter = new ProcessReporter(console, this.stop);
		this.specs = specs;
		this.processStates = processStates;
		this.supervisors = specs.stream()
			.map((processSpec) -> new Supervisor(processSpec, lockedDataFolder.data(), processStates,
					this.processReporter))
			.toList();
	}

	/**
	 * Checks everything that can be checked before a process is started, then creates the
	 * supervisors.
	 * @param console reports the start
	 * @param checkout with the built jars
	 * @param data folder of the site
	 * @param runOptions options of {@code run}
	 * @return the site, whose processes are not started yet
	 */
	public static RunningSite start(Console console, Checkout checkout, DataFolder data, RunOptions runOptions) {
		boolean known = data.exists();
		LockedDataFolder lockedDataFolder = LockedDataFolder.take(console, data, checkout);
		try {
			return startOn(console, checkout, lockedDataFolder, runOptions);
		}
		catch (UserErrorException problem) {
			if (!known) {
				data.abandon();
			}
			throw problem;
		}
	}

	private static RunningSite startOn(Console console, Checkout checkout, LockedDataFolder lockedDataFolder,
			RunOptions runOptions) {
		DataFolder data = lockedDataFolder.data();
		SiteAddresses siteAddresses = SiteAddresses.choose(runOptions, new PortAllocator());
		if (runOptions.fresh()) {
			data.clear();
		}
		data.forgetHolds();
		data.shut();
		SiteDefinition siteDefinition = SiteDefinition.of(console, checkout, lockedDataFolder, siteAddresses);
		List<ProcessSpec> specs = siteDefinition.specs();
		ProcessStates processStates = new ProcessStates(data.state(), siteAddresses.portal(), siteDefinition.external(),
				specs);
		boolean learn = runOptions.train() && siteDefinition.caches().stream().anyMatch(StartupCache::isMissing);
		console.say("LHH Portal: data in %s, one log per process in %s".formatted(data.root(), data.of("logs")));
		GivenServers.of(runOptions).silent(console);
		return new RunningSite(console, lockedDataFolder, processStates, specs,
				new BackgroundTraining(console, checkout, learn));
	}

	public static RunningSite train(Console console, Checkout checkout, LockedDataFolder lockedDataFolder, String url,
			List<ProcessSpec> specs) {
		ProcessStates processStates = new ProcessStates(lockedDataFolder.data().state(), url, List.of(), specs);
		return new RunningSite(console, lockedDataFolder, processStates, specs,
				new BackgroundTraining(console, checkout, false));
	}

	/**
	 * Runs until the site is told to stop, or a process can't be started.
	 */
	public void run() {
		if (!awaitReady()) {
			return;
		}
		this.console.say("Ready: " + this.processStates.url());
		this.lockedDataFolder.data().firstAdministrator().ifPresent(this::welcome);
		this.backgroundTraining.start();
		while (this.lockedDataFolder.lock().isValid() && !this.stop.pause(BETWEEN_LOOKS)) {
			this.specs.forEach((processSpec) -> this.lockedDataFolder.data().log(processSpec.name()).turn());
		}
	}

	/**
	 * Prints how the first administrator signs in, until the one-time password is used.
	 * @param file with the one-time password
	 */
	private void welcome(Path file) {
		this.console.say("Sign in at %s/login as admin; the one-time password is in %s"
			.formatted(this.processStates.url(), file));
		this.console.say("Then open an account for each person: ./portal account add NAME --roles EDITOR (see README)");
	}

	public boolean awaitReady() {
		this.supervisors.forEach((supervisor) -> Thread.ofPlatform().daemon().start(supervisor));
		while (!this.processStates.isAllUp() || !isHomePageUp()) {
			if (this.stop.pause(POLL)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Tells whether a process could not be started.
	 */
	public boolean hasFailed() {
		return this.processReporter.hasFailed();
	}

	/**
	 * Stops the services first, then the MongoDB and Kafka processes to which they write.
	 */
	public void stop() {
		this.stop.request();
		this.backgroundTraining.stop();
		this.console.say("Stopping");
		endAll(false);
		endAll(true);
		this.specs.forEach((processSpec) -> this.processStates.set(processSpec, ProcessState.STOPPED, null));
		this.console.say("Stopped");
	}

	private boolean isHomePageUp() {
		return this.specs.stream()
			.filter((processSpec) -> processSpec.name().equals(SiteDefinition.GATEWAY))
			.allMatch((processSpec) -> HealthProbe.PAGE.isUp(processSpec.port()));
	}

	private void endAll(boolean resources) {
		List<Supervisor> ending = this.supervisors.stream()
			.filter((supervisor) -> supervisor.isOfResource() == resources)
			.toList();
		ending.forEach(Supervisor::askToEnd);
		ending.forEach(Supervisor::end);
	}

}
