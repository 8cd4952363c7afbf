package vn.lhh.launcher.site.supervision;

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
import vn.lhh.launcher.site.SiteSnapshot;

/**
 * Stores the state file, in which {@code status} and a later launcher find the launcher's
 * view of its processes: a head line, then one tab-separated line per process.
 */
public record StateFile(Path path) {

	void write(SiteSnapshot siteSnapshot) {
		String head = "%s\t%s\t%s".formatted(siteSnapshot.launcher(), siteSnapshot.launcherStartedAt(),
				siteSnapshot.url());
		List<String> lines = Stream.concat(Stream.of(head), siteSnapshot.standings().stream().map(StateFile::line))
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
	 * Reads the state that was written last; empty where there is none, or where the file
	 * is damaged or of another version. Nothing depends on it but processes that end by
	 * themselves.
	 */
	public Optional<SiteSnapshot> read() {
		try {
			return exists() ? Optional.of(parse(Files.readAllLines(this.path))) : Optional.empty();
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException ex) {
			return Optional.empty();
		}
	}

	public boolean exists() {
		return Files.exists(this.path);
	}

	private static SiteSnapshot parse(List<String> lines) {
		String[] head = lines.getFirst().split("\t", -1);
		List<ProcessStatus> standings = lines.stream().skip(1).map(StateFile::standing).toList();
		return new SiteSnapshot(Long.parseLong(head[0]), Long.parseLong(head[1]), head[2], standings);
	}

	private static String line(ProcessStatus processStatus) {
		return "%s\t%s\t%s\t%s\t%s".formatted(processStatus.name(), orEmpty(processStatus.pid()),
				orEmpty(processStatus.port()), processStatus.state(), processStatus.startedAt());
	}

	private static ProcessStatus standing(String line) {
		String[] cells = line.split("\t", -1);
		return new ProcessStatus(cells[0], cells[1].isEmpty() ? null : Long.valueOf(cells[1]),
				cells[2].isEmpty() ? null : Integer.valueOf(cells[2]), ProcessState.valueOf(cells[3]),
				Long.parseLong(cells[4]));
	}

	private static String orEmpty(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
