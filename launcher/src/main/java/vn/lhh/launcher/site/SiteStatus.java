package vn.lhh.launcher.site;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.site.supervision.ProcessStatus;

/**
 * Reads the status of a running site, and controls its processes, from another process
 * through the data folder.
 */
public final class SiteStatus {

	private final DataFolder data;

	private final SiteSnapshot siteSnapshot;

	private SiteStatus(DataFolder data, SiteSnapshot siteSnapshot) {
		this.data = data;
		this.siteSnapshot = siteSnapshot;
	}

	/**
	 * Reads the state that the launcher wrote last.
	 */
	public static SiteStatus of(DataFolder data) {
		SiteSnapshot nothing = new SiteSnapshot(0, 0, "", List.of());
		return new SiteStatus(data, data.state().read().orElse(nothing));
	}

	/**
	 * Tells whether the site's launcher is alive.
	 */
	public boolean isRunning() {
		return this.siteSnapshot.isRunning();
	}

	/**
	 * Returns the public address, and fails where the site does not run.
	 */
	public String url() {
		if (!isRunning()) {
			throw new UserErrorException(
					"No site runs with the data in %s: start it with ./portal run.".formatted(this.data.root()));
		}
		return this.siteSnapshot.url();
	}

	/**
	 * Returns the gateway's address on this machine, which bypasses any proxy.
	 */
	public URI door() {
		return at(SiteDefinition.GATEWAY);
	}

	/**
	 * Returns the address of a process on this machine.
	 * @param processName name of the process
	 */
	public URI at(String processName) {
		url();
		return this.siteSnapshot.standings()
			.stream()
			.filter((processStatus) -> processStatus.name().equals(processName) && processStatus.port() != null)
			.map((processStatus) -> URI.create("http://127.0.0.1:" + processStatus.port()))
			.findFirst()
			.orElseThrow(() -> new UserErrorException("%s does not run: see ./portal status.".formatted(processName)));
	}

	/**
	 * Asks the site's launcher to stop, and waits until it has ended.
	 * @param patience how long to wait
	 * @return whether it has ended
	 */
	public boolean stop(Duration patience) {
		url();
		ProcessHandle launcher = SiteSnapshot.handle(this.siteSnapshot.launcher(),
				this.siteSnapshot.launcherStartedAt());
		return launcher == null || ended(launcher, patience);
	}

	/**
	 * Ends a process, which the launcher then starts again.
	 * @param name of the process, with or without {@code -service}
	 * @param patience how long to wait for the old process to end
	 * @return the name without {@code -service}
	 */
	public String restart(String name, Duration patience) {
		String processName = known(name);
		this.siteSnapshot.standings()
			.stream()
			.filter((processStatus) -> processStatus.name().equals(processName))
			.map((processStatus) -> SiteSnapshot.handle(processStatus.pid(), processStatus.startedAt()))
			.filter(Objects::nonNull)
			.forEach((process) -> ended(process, patience));
		return processName;
	}

	private static boolean ended(ProcessHandle process, Duration patience) {
		process.destroy();
		try {
			process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Returns the log file of a process, and fails where there is none.
	 * @param name of the process, with or without {@code -service}
	 */
	public Path log(String name) {
		String plain = plain(name);
		Path file = this.data.root().resolve("logs").resolve(plain + ".log");
		if (!plain.matches("[a-z-]+") || !Files.isRegularFile(file)) {
			throw new UserErrorException("There is no log of %s in %s.".formatted(name, file.getParent()));
		}
		return file;
	}

	/**
	 * Formats the status for a script.
	 * @return a JSON array of objects with {@code name, pid, port, state}
	 */
	public String json() {
		return this.siteSnapshot.now().stream().map(ProcessStatus::json).collect(Collectors.joining(",\n ", "[", "]"));
	}

	/**
	 * Formats the status for a person.
	 * @return one line per process
	 */
	public List<String> rows() {
		return this.siteSnapshot.now().stream().map(ProcessStatus::row).toList();
	}

	/**
	 * Holds a process down once it has died.
	 * @param name of the process, with or without {@code -service}
	 * @return the name without {@code -service}
	 */
	public String hold(String name) {
		String processName = known(name);
		this.data.holds().hold(processName);
		return processName;
	}

	/**
	 * Releases a held process, so that it is started again.
	 * @param name of the process, with or without {@code -service}
	 * @return the name without {@code -service}
	 */
	public String release(String name) {
		String processName = known(name);
		this.data.holds().release(processName);
		return processName;
	}

	private String known(String name) {
		url();
		String plain = plain(name);
		List<String> names = this.siteSnapshot.standings().stream().map(ProcessStatus::name).toList();
		if (!names.contains(plain)) {
			throw new UserErrorException(
					"There is no service %s; there are: %s".formatted(name, String.join(", ", names)));
		}
		return plain;
	}

	private static String plain(String name) {
		return name.endsWith("-service") ? name.substring(0, name.length() - "-service".length()) : name;
	}

}
