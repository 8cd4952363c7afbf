package vn.lhh.launcher.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.loader.launch.JarLauncher;

/**
 * Creates a checkout with tiny services and the real broker and MongoDB-compatible
 * server, because the launcher's handling of processes does not depend on their content.
 */
public final class FakeCheckout {

	private static final String[] MODULES = { "news-service", "documents-service", "members-service", "qa-service",
			"stats-service", "search-service", "identity-service", "gateway", "web" };

	private FakeCheckout() {
	}

	public static Path in(Path folder) throws IOException {
		Path libraries = Files.createDirectories(folder.resolve("launcher/target")).resolve("lib");
		Files.createSymbolicLink(libraries, Path.of("target/lib").toAbsolutePath());
		return built(folder, 1);
	}

	/** Writes new service jars into the checkout, as the next build does. */
	public static Path built(Path folder, int number) throws IOException {
		byte[] library = library(folder.resolve("library.jar"));
		for (String module : MODULES) {
			Path target = Files.createDirectories(folder.resolve(module).resolve("target"));
			write(target.resolve(module + "-1-exec.jar"), library, "%s of build %d".formatted(module, number));
		}
		return folder;
	}

	/** Packs the library that the services have in common: here, all of their classes. */
	private static byte[] library(Path jar) throws IOException {
		String name = JarLauncher.class.getName().replace('.', '/') + ".class";
		try (InputStream in = JarLauncher.class.getResourceAsStream("/" + name)) {
			return Files.readAllBytes(BootJar.write(jar, Map.of(name, in.readAllBytes())));
		}
	}

	private static void write(Path jar, byte[] library, String content) throws IOException {
		Map<String, byte[]> own = Map.of("module", content.getBytes(StandardCharsets.UTF_8));
		BootJar.write(jar, JarLauncher.class.getName(), Map.of("library-1.jar", library), own);
	}

}
