package vn.lhh.launcher.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the launcher's view of its processes where {@code status} and a later launcher
 * find it, one tab-separated line each.
 */
record StateFile(Path path) {

	void write(Snapshot snapshot) {
		String head = "%s\t%s\t%s".formatted(snapshot.launcher(), snapshot.launcherStartedAt(), snapshot.url());
		List<String> lines = Stream.concat(Stream.of(head), snapshot.standings().stream().map(StateFile::line))
			.toList();
		try {
			Path next = this.path.resolveSibling(this.path.getFileName() + ".next");
			Files.write(next, lines);
			Files.move(next, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What was written last; none where nothing was, or where the file is damaged or of
	 * another version: nothing hangs on it but processes that end by themselves.
	 */
	Optional<Snapshot> read() {
		try {
			return exists() ? Optional.of(parse(Files.readAllLines(this.path))) : Optional.empty();
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException ex) {
			return Optional.empty();
		}
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	private static Snapshot parse(List<String> lines) {
		String[] head = lines.getFirst().split("\t", -1);
		List<Standing> standings = lines.stream().skip(1).map(StateFile::standing).toList();
		return new Snapshot(Long.parseLong(head[0]), Long.parseLong(head[1]), head[2], standings);
	}

	private static String line(Standing standing) {
		return "%s\t%s\t%s\t%s\t%s".formatted(standing.name(), orEmpty(standing.pid()), orEmpty(standing.port()),
				standing.state(), standing.startedAt());
	}

	private static Standing standing(String line) {
		String[] cells = line.split("\t", -1);
		return new Standing(cells[0], cells[1].isEmpty() ? null : Long.valueOf(cells[1]),
				cells[2].isEmpty() ? null : Integer.valueOf(cells[2]), State.valueOf(cells[3]),
				Long.parseLong(cells[4]));
	}

	private static String orEmpty(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
