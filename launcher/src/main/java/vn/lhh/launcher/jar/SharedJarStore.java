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
 * The folder of all parts. Whoever starts processes from it counts as a user for as long
 * as this is reachable, and what no current jar needs is thrown away by the next one that
 * finds no other user.
 */
public final class SharedJarStore {

	private static final long DOOR = 0;

	private static final long USERS = 1;

	private final Path folder;

	private @Nullable FileLock use;

	/**
	 * A folder that is not used yet.
	 * @param folder of all parts
	 */
	public SharedJarStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * Puts parts there while nobody else does, and begins to use them.
	 * @param stocking puts what is missing into the folder, and says what is needed
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
	 * Those who come now wait at the door, so none can begin to use it meanwhile.
	 * @param channel of the lock file
	 * @return whether no other process uses the folder
	 * @throws IOException where that can't be told
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
			// whoever comes next tries again
		}
	}

	/**
	 * Ends the use, which the end of the process does as well.
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
	 * Whether this process counts as a user.
	 * @return true once it was stocked
	 */
	public boolean isUsed() {
		FileLock held = this.use;
		return held != null && held.isValid();
	}

	/** Puts parts into a folder. */
	@FunctionalInterface
	public interface Stocking {

		/**
		 * Puts what is missing there.
		 * @param folder of all parts
		 * @return all that is needed
		 * @throws IOException where that can't be done
		 */
		Collection<Path> into(Path folder) throws IOException;

	}

}
