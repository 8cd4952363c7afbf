package vn.lhh.launcher.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import vn.lhh.launcher.UserErrorException;

/**
 * Records the applied set-up items in a file, so that a second run does not create again
 * what editors have removed or renamed since.
 */
final class AppliedSetup {

	private final Path file;

	private final Set<String> keys;

	private AppliedSetup(Path file, Set<String> keys) {
		this.file = file;
		this.keys = keys;
	}

	static AppliedSetup in(Path folder) {
		Path file = folder.resolve("applied.txt");
		try {
			return new AppliedSetup(file,
					Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>());
		}
		catch (IOException ex) {
			throw new UserErrorException("%s can't be read: it says what was set up before.".formatted(file));
		}
	}

	boolean has(String key) {
		return this.keys.contains(key);
	}

	void add(String key) {
		if (!this.keys.add(key)) {
			return;
		}
		try {
			Files.createDirectories(this.file.resolveSibling(""));
			Files.writeString(this.file, key + System.lineSeparator(), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
