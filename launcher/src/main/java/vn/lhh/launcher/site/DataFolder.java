package vn.lhh.launcher.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.site.supervision.HoldFiles;
import vn.lhh.launcher.site.supervision.LogFile;
import vn.lhh.launcher.site.supervision.StateFile;

/**
 * Represents the data folder of a site, the one folder that it keeps between runs.
 *
 * @param root of the data folder
 */
public record DataFolder(Path root) {

	private static final List<String> OURS = List.of("kafka", "mongo", "identity", "news", "documents", "members", "qa",
			"stats", "search", "gateway", "web", "logs", "setup");

	private static final Pattern SETTING = Pattern.compile("[A-Z][A-Z0-9_]*=.*");

	Path of(String processName) {
		return make(this.root.resolve(processName));
	}

	public LogFile log(String processName) {
		return new LogFile(of("logs").resolve(processName + ".log"));
	}

	StateFile state() {
		return new StateFile(of("run").resolve("state.tsv"));
	}

	public HoldFiles holds() {
		return new HoldFiles(of("run").resolve("hold"));
	}

	/**
	 * Returns the folder that records the applied set-up.
	 * @return a folder that need not exist
	 */
	public Path setup() {
		return this.root.resolve("setup");
	}

	/**
	 * Reads the service settings that a set-up stored.
	 * @param console reports how many lines are no settings
	 * @return values by environment variable name
	 */
	Map<String, String> settings(Console console) {
		Path file = setup().resolve("settings.env");
		Map<String, String> settings = new TreeMap<>();
		try {
			List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
			long odd = lines.stream().filter((line) -> !line.isBlank() && !SETTING.matcher(line).matches()).count();
			if (odd > 0) {
				console.complain("%s is damaged: %d of its %d lines are no NAME=value and are passed over."
					.formatted(file, odd, lines.size()));
			}
			lines.stream()
				.filter((line) -> SETTING.matcher(line).matches())
				.map((line) -> line.split("=", 2))
				.forEach((parts) -> settings.put(parts[0], parts[1]));
			return settings;
		}
		catch (IOException ex) {
			throw new UserErrorException("%s can't be read.".formatted(file));
		}
	}

	/**
	 * Finds the file with the first administrator's one-time password.
	 * @return empty once the password is used, or where there never was one
	 */
	Optional<Path> firstAdministrator() {
		return Optional.of(this.root.resolve("identity").resolve("first-admin.txt")).filter(Files::exists);
	}

	/**
	 * Locks the folder for this process; the operating system releases the lock when the
	 * process ends.
	 * @return the lock, which must be kept reachable
	 */
	FileLock lock() {
		try {
			FileChannel channel = FileChannel.open(of("run").resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock == null) {
				throw new UserErrorException(
						"A site already runs with the data in %s: stop it first, or give another ".formatted(this.root)
								+ "folder with --data DIR.");
			}
			return lock;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes the data of earlier runs. Only folders that the site itself makes are
	 * deleted; other files beside them stay.
	 */
	public void clear() {
		OURS.stream().map(this.root::resolve).filter(Files::exists).forEach(DataFolder::delete);
		delete(holds().folder());
	}

	void forgetHolds() {
		delete(holds().folder());
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells whether the folder existed before this start.
	 */
	boolean exists() {
		return Files.exists(this.root);
	}

	/**
	 * Deletes the folder that a refused start has made.
	 */
	void abandon() {
		delete(this.root);
	}

	/**
	 * Restricts existing folders to the owner, which earlier versions left readable for
	 * other users.
	 */
	void shut() {
		for (String processName : OURS) {
			Path folder = this.root.resolve(processName);
			if (Files.isDirectory(folder)) {
				OwnerOnlyPermissions.shut(folder);
			}
		}
	}

	private Path make(Path folder) {
		try {
			OwnerOnlyPermissions.makeFolder(this.root);
			return OwnerOnlyPermissions.makeFolder(folder);
		}
		catch (IOException ex) {
			throw new UserErrorException("The folder %s can't be made: %s".formatted(folder, ex.getMessage()));
		}
	}

}
