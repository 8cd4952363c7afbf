package vn.lhh.launcher.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets POSIX owner-only permissions, so that other users of the machine can't read the
 * data folder, independent of the umask of the user who starts the site.
 */
public final class OwnerOnlyPermissions {

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	/** The shell sets the umask and then executes the program in its own process. */
	private static final List<String> UMASK = List.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh");

	private OwnerOnlyPermissions() {
	}

	static Path makeFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return folder;
		}
		Path parent = folder.toAbsolutePath().getParent();
		if (parent != null) {
			Files.createDirectories(parent);
		}
		return Files.createDirectories(folder, attributes(folder));
	}

	private static FileAttribute<?>[] attributes(Path folder) throws IOException {
		boolean posix = knowsModes(Files.exists(folder) ? folder : folder.toAbsolutePath().getRoot());
		return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(FOLDER) }
				: new FileAttribute<?>[0];
	}

	/**
	 * Creates a file that only its owner may read, unless it exists.
	 */
	public static void makeFile(Path file) {
		try {
			if (!Files.exists(file)) {
				Files.createFile(file);
				shutOne(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void shut(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.toList()) {
				shutOne(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void shutOne(Path path) throws IOException {
		if (knowsModes(path) && !Files.isSymbolicLink(path)) {
			Files.setPosixFilePermissions(path, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE);
		}
	}

	private static boolean knowsModes(Path path) throws IOException {
		return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
	}

	/**
	 * Wraps a command so that only the owner may read the files that its process creates.
	 * @return the same command where there is no {@code /bin/sh}
	 */
	public static List<String> shut(List<String> command) {
		if (!Files.isExecutable(Path.of(UMASK.getFirst()))) {
			return command;
		}
		List<String> words = new ArrayList<>(UMASK);
		words.addAll(command);
		return words;
	}

}
