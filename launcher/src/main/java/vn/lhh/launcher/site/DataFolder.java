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
import java.util.stream.Stream;

import vn.lhh.launcher.PortalProblem;

/**
 * The one folder that a site keeps between runs.
 *
 * @param root of everything
 */
public record DataFolder(Path root) {

	private static final List<String> OURS = List.of("kafka", "mongo", "identity", "news", "documents", "members", "qa",
			"stats", "gateway", "web", "logs");

	Path of(String unit) {
		return make(this.root.resolve(unit));
	}

	LogFile log(String unit) {
		return new LogFile(of("logs").resolve(unit + ".log"));
	}

	StateFile state() {
		return new StateFile(of("run").resolve("state.tsv"));
	}

	Holds holds() {
		return new Holds(of("run").resolve("hold"));
	}

	/**
	 * Takes the folder for this process; the system gives it back when the process ends.
	 * @return the lock, to be kept reachable
	 */
	FileLock lock() {
		try {
			FileChannel channel = FileChannel.open(of("run").resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock == null) {
				throw new PortalProblem(
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
	 * Forgets what earlier runs kept. Only folders that the site itself makes are
	 * deleted, whatever else the person keeps beside them.
	 */
	void clear() {
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

	private static Path make(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new PortalProblem("The folder %s can't be made: %s".formatted(folder, ex.getMessage()));
		}
	}

}
