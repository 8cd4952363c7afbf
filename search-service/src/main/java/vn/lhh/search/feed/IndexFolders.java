package vn.lhh.search.feed;

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

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Folders {@code index-<n>} below one folder, which a lock file keeps other processes out
 * of: a process that can't open an index deletes it.
 */
final class IndexFolders {

	private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

	private static final String PREFIX = "index-";

	private final Path parent;

	private @Nullable FileChannel lock;

	IndexFolders(Path parent) {
		this.parent = parent;
	}

	/**
	 * Takes the folder for this process.
	 * @throws IllegalStateException if another process has it
	 */
	void acquire() {
		try {
			Files.createDirectories(this.parent);
			FileChannel channel = FileChannel.open(this.parent.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			@Nullable FileLock held = channel.tryLock();
			if (held == null) {
				channel.close();
				throw new IllegalStateException("another process uses " + this.parent.toAbsolutePath());
			}
			this.lock = channel;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void release() {
		FileChannel held = this.lock;
		this.lock = null;
		try {
			if (held != null) {
				held.close();
			}
		}
		catch (IOException ex) {
			log.debug("lock not released", ex);
		}
	}

	/** The folders that are there, newest first. */
	List<Path> all() {
		if (!Files.isDirectory(this.parent)) {
			return List.of();
		}
		try (Stream<Path> found = Files.list(this.parent)) {
			return found.filter((folder) -> number(folder) > 0)
				.sorted(Comparator.comparingLong(IndexFolders::number).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The folder of a new index.
	 * @param besides folders in use, which may have been deleted
	 */
	Path next(Stream<Path> besides) {
		long highest = Stream.concat(all().stream(), besides).mapToLong(IndexFolders::number).max().orElse(0);
		return this.parent.resolve(PREFIX + (highest + 1));
	}

	void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			log.warn("{} was not deleted: {}", folder, ex.toString());
		}
	}

	/** Whether the folder of an open index was deleted or emptied. */
	static boolean isGone(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static long number(Path folder) {
		String name = folder.getFileName().toString();
		return name.matches(PREFIX + "\\d{1,15}") ? Long.parseLong(name.substring(PREFIX.length())) : 0;
	}

}
