package vn.lhh.launcher.jar;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Stores extracted jars that several launchers share. A launcher counts as a user, by
 * file lock, for as long as this object is reachable; the next launcher that finds no
 * other user deletes the jars that it does not need.
 */
public final class SharedJarStore {

	private static final long DOOR = 0;

	private static final long USERS = 1;

	private final Path folder;

	private @Nullable FileLock use;

	/**
	 * Creates the store without using it yet.
	 * @param folder of all extracted jars
	 */
	public SharedJarStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * Adds jars while no other process does, and begins to use the store.
	 * @param stocking adds the missing jars and returns all needed ones
	 * @throws IOException where the folder can't be written
	 */
	public void stock(Stocking stocking) throws IOException {
		Files.createDirectories(this.folder);
		FileChannel channel = FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		try (FileLock door = channel.lock(DOOR, 1, false)) {
			Set<Path> needed = Set.copyOf(stocking.into(this.folder));
			if (door.isValid() && isUnused(channel)) {
				discardAllBut(needed);
			}
			this.use = channel.lock(USERS, 1, true);
		}
		finally {
			if (this.use == null) {
				channel.close();
			}
		}
	}

	/**
	 * Tells whether no other process uses the folder. New users wait for the {@code DOOR}
	 * lock, so none can begin to use the folder meanwhile.
	 * @throws IOException where the lock can't be tried
	 */
	private static boolean isUnused(FileChannel channel) throws IOException {
		try (FileLock alone = channel.tryLock(USERS, 1, false)) {
			return alone != null;
		}
	}

	private void discardAllBut(Set<Path> needed) throws IOException {
		for (Path shelf : List.of(this.folder.resolve("lib"), this.folder.resolve("app"))) {
			try (Stream<Path> files = Files.list(shelf)) {
				files.filter((file) -> !needed.contains(file)).forEach(SharedJarStore::discard);
			}
		}
	}

	private static void discard(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			// the next launcher tries again
		}
	}

	/**
	 * Ends the use; the end of the process does the same.
	 * @throws IOException where the system refuses
	 */
	public void leave() throws IOException {
		FileLock held = this.use;
		this.use = null;
		if (held != null) {
			held.acquiredBy().close();
		}
	}

	/**
	 * Tells whether this process counts as a user.
	 * @return true once the store was stocked, until it is left
	 */
	public boolean isUsed() {
		FileLock held = this.use;
		return held != null && held.isValid();
	}

	/** Adds jars to a folder. */
	@FunctionalInterface
	public interface Stocking {

		/**
		 * Adds the missing jars.
		 * @param folder of all extracted jars
		 * @return all needed jars, the existing ones included
		 * @throws IOException where a jar can't be read or written
		 */
		Collection<Path> into(Path folder) throws IOException;

	}

}
