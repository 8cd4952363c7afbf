package vn.lhh.launcher.site.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.site.Checkout;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.process.ChildMain;

/**
 * Starts a training run in a background process beside a running site, at the lowest
 * priority. On Linux it needs 2 GB of available memory for the second site.
 */
public final class BackgroundTraining {

	private static final long ROOM = 2L << 20;

	private static final Path MEMORY = Path.of("/proc/meminfo");

	private static final Path NICE = Path.of("/usr/bin/nice");

	private final Console console;

	private final Checkout checkout;

	private final boolean wanted;

	private @Nullable Process process;

	public BackgroundTraining(Console console, Checkout checkout, boolean wanted) {
		this.wanted = wanted;
		this.console = console;
		this.checkout = checkout;
	}

	public synchronized void start() {
		if (!this.wanted) {
			return;
		}
		Path log = this.checkout.scratch().resolve("training.log");
		if (!hasRoom()) {
			this.console
				.say("Starts stay slow until ./portal train has run: there is no memory for it beside the site.");
			return;
		}
		try {
			this.process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
			this.console.say("Preparing faster starts in the background, log in " + log);
			this.process.onExit().thenAccept((ended) -> report(ended.exitValue()));
		}
		catch (IOException ex) {
			this.console.say("Faster starts can't be prepared: " + ex.getMessage());
		}
	}

	public synchronized void stop() {
		if (this.process != null) {
			this.process.descendants().forEach(ProcessHandle::destroyForcibly);
			this.process.destroyForcibly();
		}
	}

	private void report(int code) {
		if (code == 0) {
			this.console.say("The next start is a fast one");
		}
	}

	private List<String> command() {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(NICE)) {
			command.addAll(List.of(NICE.toString(), "-n", "19"));
		}
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dportal.home=" + this.checkout.root(), "-cp", this.checkout.wrapper().toString(),
				ChildMain.class.getName(), "vn.lhh.launcher.Portal", "train"));
		return command;
	}

	private static boolean hasRoom() {
		if (!Files.isReadable(MEMORY)) {
			return true;
		}
		try {
			return Files.readAllLines(MEMORY)
				.stream()
				.filter((line) -> line.startsWith("MemAvailable:"))
				.allMatch((line) -> Long.parseLong(line.replaceAll("\\D", "")) >= ROOM);
		}
		catch (IOException ex) {
			return true;
		}
	}

}
