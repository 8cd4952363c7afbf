package vn.lhh.launcher.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Stores jars under content-addressed names and never overwrites one, so that two
 * launchers can share the folder and a start-up cache stays valid.
 */
record ContentAddressedFolder(Path folder) {

	Path keep(String name, long checksum, Content content) throws IOException {
		Path jar = this.folder
			.resolve("%s-%08x.jar".formatted(name.replaceFirst("\\.jar$", ""), checksum).toLowerCase(Locale.ROOT));
		return Files.exists(jar) ? jar : write(jar, content);
	}

	private Path write(Path jar, Content content) throws IOException {
		Files.createDirectories(this.folder);
		Path part = Files.createTempFile(this.folder, "part", ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(part)) {
				content.writeTo(out);
			}
			return Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/** Writes the content of a jar. */
	@FunctionalInterface
	interface Content {

		void writeTo(OutputStream out) throws IOException;

		static Content of(Source source) {
			return (out) -> {
				try (InputStream in = source.open()) {
					in.transferTo(out);
				}
			};
		}

	}

	/** Opens the source of a copy. */
	@FunctionalInterface
	interface Source {

		InputStream open() throws IOException;

	}

}
