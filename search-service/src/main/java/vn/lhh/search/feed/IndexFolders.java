package vn.lhh.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.lhh.search.engine.IndexCatalog;
import vn.lhh.search.engine.SearchEngine;

/**
 * Catalog of indexes in folders {@code index-<n>} below one folder, which a lock file
 * keeps other processes out of: a process that can't open an index deletes it.
 */
final class IndexFolders implements IndexCatalog {

	private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

	private static final String PREFIX = "index-";

	private final Path parent;

	private final IndexOpener opener;

	private @Nullable FileChannel lock;

	IndexFolders(Path parent, IndexOpener opener) {
		this.parent = parent;
		this.opener = opener;
	}

	@Override
	public void acquire() {
		try {
			Files.createDirectories(this.parent);
			FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

	private Path lockFile() {
		return this.parent.resolve("lock");
	}

	@Override
	public void release() {
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

	@Override
	public List<String> names() {
		if (!Files.isDirectory(this.parent)) {
			return List.of();
		}
		try (Stream<Path> found = Files.list(this.parent)) {
			return found.map((folder) -> folder.getFileName().toString())
				.filter((name) -> number(name) > 0)
				.sorted(Comparator.comparingLong(IndexFolders::number).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Optional<String> served() {
		return Optional.empty();
	}

	@Override
	public String next(Collection<String> besides) {
		long highest = Stream.concat(names().stream(), besides.stream())
			.mapToLong(IndexFolders::number)
			.max()
			.orElse(0);
		return PREFIX + (highest + 1);
	}

	/** Takes the lock again if all was deleted. */
	@Override
	public SearchEngine create(String name) throws IOException {
		if (this.lock == null || Files.notExists(lockFile())) {
			release();
			acquire();
		}
		return this.opener.open(Files.createDirectory(folder(name)));
	}

	@Override
	public SearchEngine open(String name) throws IOException {
		return this.opener.open(folder(name));
	}

	@Override
	public void serve(String name) {
		log.debug("readers of this process are served from {}", name);
	}

	/** Whether the folder was deleted or emptied. */
	@Override
	public boolean isGone(String name) {
		try (Stream<Path> files = Files.list(folder(name))) {
			return files.findAny().isEmpty();
		}
		catch (IOException ex) {
			return true;
		}
	}

	@Override
	public Optional<Instant> committedAt(String name) {
		try {
			return Optional.of(Files.getLastModifiedTime(folder(name)).toInstant());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void delete(String name) {
		try {
			FileSystemUtils.deleteRecursively(folder(name));
		}
		catch (IOException ex) {
			log.warn("{} was not deleted: {}", name, ex.toString());
		}
	}

	private Path folder(String name) {
		return this.parent.resolve(name);
	}

	private static long number(String name) {
		return name.matches(PREFIX + "\\d{1,15}") ? Long.parseLong(name.substring(PREFIX.length())) : 0;
	}

}
