package vn.lhh.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.springframework.boot.loader.launch.JarLauncher;

/**
 * A checkout whose services are tiny, while broker and MongoDB-compatible server are the
 * real ones: what the launcher does with processes does not depend on what is in them.
 */
final class FakeCheckout {

	private static final String[] MODULES = { "news-service", "documents-service", "members-service", "qa-service",
			"stats-service", "identity-service", "gateway", "web" };

	private FakeCheckout() {
	}

	static Path in(Path folder) throws IOException {
		Path libraries = Files.createDirectories(folder.resolve("launcher/target")).resolve("lib");
		Files.createSymbolicLink(libraries, Path.of("target/lib").toAbsolutePath());
		for (String module : MODULES) {
			Path target = Files.createDirectories(folder.resolve(module).resolve("target"));
			write(target.resolve(module + "-1-exec.jar"));
		}
		return folder;
	}

	private static void write(Path jar) throws IOException {
		String name = JarLauncher.class.getName().replace('.', '/') + ".class";
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			out.putNextEntry(new ZipEntry(name));
			try (InputStream in = JarLauncher.class.getResourceAsStream("/" + name)) {
				in.transferTo(out);
			}
			out.closeEntry();
		}
	}

}
