package vn.lhh.launcher.site.startup;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.site.Checkout;
import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.LockedDataFolder;
import vn.lhh.launcher.site.PortAllocator;
import vn.lhh.launcher.site.RunOptions;
import vn.lhh.launcher.site.RunningSite;
import vn.lhh.launcher.site.SiteAddresses;
import vn.lhh.launcher.site.SiteDefinition;
import vn.lhh.launcher.site.supervision.ProcessSpec;

/**
 * Runs a training run of the whole site, on free ports and in a folder of its own. The
 * JVMs record what they learn and write it at their end; the recordings become the
 * start-up caches of later runs.
 */
public final class TrainingRun {

	private final Console console;

	private final Checkout checkout;

	private final LockedDataFolder lockedDataFolder;

	private final SiteAddresses siteAddresses;

	private final SiteDefinition siteDefinition;

	private TrainingRun(Console console, Checkout checkout, LockedDataFolder lockedDataFolder,
			SiteAddresses siteAddresses) {
		this.console = console;
		this.checkout = checkout;
		this.lockedDataFolder = lockedDataFolder;
		this.siteAddresses = siteAddresses;
		this.siteDefinition = SiteDefinition.of(console, checkout, lockedDataFolder, siteAddresses);
	}

	/**
	 * Makes the start-up caches that are missing.
	 * @return whether no cache is missing now
	 */
	public static boolean run(Console console, Checkout checkout) {
		LockedDataFolder lockedDataFolder = LockedDataFolder.take(console,
				new DataFolder(checkout.scratch().resolve("training")), checkout);
		lockedDataFolder.data().clear();
		PortAllocator portAllocator = PortAllocator.unusual();
		RunOptions runOptions = new RunOptions(portAllocator.any(), false, true, true, false, Map.of());
		return new TrainingRun(console, checkout, lockedDataFolder, SiteAddresses.choose(runOptions, portAllocator))
			.run();
	}

	private boolean run() {
		List<ProcessSpec> specs = this.siteDefinition.trainingProcesses();
		List<StartupCache> missing = missing();
		if (!missing.isEmpty()) {
			Runtime.getRuntime().addShutdownHook(new Thread(TrainingRun::breakOff, "break-off"));
			execute(specs);
			missing.forEach(this::make);
			missing().stream().findAny().ifPresentOrElse((failed) -> {
			}, this.lockedDataFolder.data()::clear);
		}
		return missing().isEmpty();
	}

	private void execute(List<ProcessSpec> specs) {
		RunningSite running = RunningSite.train(this.console, this.checkout, this.lockedDataFolder,
				this.siteAddresses.portal(), specs);
		if (running.awaitReady()) {
			this.console.say("Reading every page");
			new TrainingTraffic(url(SiteDefinition.GATEWAY), url("web")).visit();
		}
		running.stop();
	}

	private List<StartupCache> missing() {
		return this.siteDefinition.caches().stream().filter(StartupCache::isMissing).toList();
	}

	private URI url(String name) {
		return URI.create("http://127.0.0.1:" + this.siteAddresses.port(name));
	}

	private void make(StartupCache cache) {
		Optional<List<String>> assembly = cache.assembly();
		if (cache.isRecorded() && (assembly.isEmpty() || run(assembly.get()))) {
			cache.keep();
			this.console.say("Made the start-up cache of " + cache.group());
		}
		else {
			this.console.complain("There is no start-up cache of %s: its processes start as before, only slower."
				.formatted(cache.group()));
		}
	}

	private boolean run(List<String> command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(this.lockedDataFolder.data().log("assembly").ready());
			return builder.start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static void breakOff() {
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
	}

}
