package vn.lhh.launcher.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Writes plain jars, and executable jars with nested jars as Spring Boot does.
 */
public final class BootJar {

	private BootJar() {
	}

	/** Writes an executable jar; names of folders among the classes end with a slash. */
	public static Path write(Path jar, String main, Map<String, byte[]> libraries, Map<String, byte[]> more)
			throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		more.forEach((name, content) -> entries.put("BOOT-INF/classes/" + name, content));
		libraries.forEach((name, content) -> entries.put("BOOT-INF/lib/" + name, content));
		String index = libraries.keySet()
			.stream()
			.map((name) -> "- \"BOOT-INF/lib/" + name + "\"\n")
			.collect(Collectors.joining());
		entries.put("BOOT-INF/classpath.idx", index.getBytes(StandardCharsets.UTF_8));
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Start-Class", main);
		attributes.putValue("Spring-Boot-Classpath-Index", "BOOT-INF/classpath.idx");
		return write(jar, manifest, entries);
	}

	public static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
		return write(jar, new Manifest(), entries);
	}

	private static Path write(Path jar, Manifest manifest, Map<String, byte[]> entries) throws IOException {
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
				out.closeEntry();
			}
		}
		return jar;
	}

}
