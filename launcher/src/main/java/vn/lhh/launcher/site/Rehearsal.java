package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lhh.launcher.Console;

/**
 * A run of the whole site that nobody sees, on free ports and in a folder of its own, for
 * the JVMs to learn from: what they write down at its end becomes the start-up caches of
 * the runs that follow.
 */
public final class Rehearsal {

	private final Console console;

	private final Checkout checkout;

	private final Ground ground;

	private final Addresses addresses;

	private final Site site;

	private Rehearsal(Console console, Checkout checkout, Ground ground, Addresses addresses) {
		this.console = console;
		this.checkout = checkout;
		this.ground = ground;
		this.addresses = addresses;
		this.site = Site.of(console, checkout, ground, addresses);
	}

	/**
	 * Makes the start-up caches that are missing.
	 * @param console to say what happens
	 * @param checkout with the jars
	 * @return whether there is one for everything now
	 */
	public static boolean hold(Console console, Checkout checkout) {
		Ground ground = Ground.take(console, new DataFolder(checkout.scratch().resolve("rehearsal")), checkout);
		ground.data().clear();
		Ports ports = Ports.unusual();
		Wish wish = new Wish(ports.any(), false, true, true, false, Map.of());
		return new Rehearsal(console, checkout, ground, Addresses.choose(wish, ports)).hold();
	}

	private boolean hold() {
		List<Unit> units = this.site.rehearsal();
		List<StartCache> missing = missing();
		if (!missing.isEmpty()) {
			Runtime.getRuntime().addShutdownHook(new Thread(Rehearsal::breakOff, "break-off"));
			play(units);
			missing.forEach(this::make);
			missing().stream().findAny().ifPresentOrElse((failed) -> {
			}, this.ground.data()::clear);
		}
		return missing().isEmpty();
	}

	private void play(List<Unit> units) {
		RunningSite running = RunningSite.rehearse(this.console, this.checkout, this.ground, this.addresses.portal(),
				units);
		if (running.awaitReady()) {
			this.console.say("Reading every page");
			new Audience(url(Site.GATEWAY), url("web")).visit();
		}
		running.stop();
	}

	private List<StartCache> missing() {
		return this.site.caches().stream().filter(StartCache::isMissing).toList();
	}

	private URI url(String name) {
		return URI.create("http://127.0.0.1:" + this.addresses.port(name));
	}

	private void make(StartCache cache) {
		Optional<List<String>> assembly = cache.assembly();
		if (cache.isRecorded() && (assembly.isEmpty() || run(assembly.get()))) {
			cache.keep();
			this.console.say("Made the start-up cache of " + cache.crew());
		}
		else {
			this.console.complain("There is no start-up cache of %s: its processes start as before, only slower."
				.formatted(cache.crew()));
		}
	}

	private boolean run(List<String> command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(this.ground.data().log("assembly").ready());
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
