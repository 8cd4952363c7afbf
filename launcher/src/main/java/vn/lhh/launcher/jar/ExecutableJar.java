package vn.lhh.launcher.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Extracts a Spring Boot executable jar into plain jars. A service starts from them in
 * two thirds of the time and can have a start-up cache, which does not support nested
 * jars.
 */
public final class ExecutableJar {

	private static final String CLASSES = "BOOT-INF/classes/";

	private final JarFile jar;

	private final Path folder;

	private ExecutableJar(JarFile jar, Path folder) {
		this.jar = jar;
		this.folder = folder;
	}

	/**
	 * Extracts the jars that are not in the folder yet.
	 * @param file the executable jar of the service
	 * @param name of the jar with the service's own classes
	 * @param folder of all extracted jars
	 * @return the extracted jars
	 * @throws IOException where the file is no executable jar, or the folder can't be
	 * written
	 */
	public static ExtractedJar takeApart(Path file, String name, Path folder) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			return new ExecutableJar(jar, folder).parts(name);
		}
	}

	private ExtractedJar parts(String name) throws IOException {
		ContentAddressedFolder contentAddressedFolder = new ContentAddressedFolder(this.folder.resolve("lib"));
		List<Path> libraries = new ArrayList<>();
		for (JarEntry entry : libraries()) {
			libraries.add(contentAddressedFolder.keep(Path.of(entry.getName()).getFileName().toString(),
					checksum(entry), ContentAddressedFolder.Content.of(() -> this.jar.getInputStream(entry))));
		}
		Path own = new JarSubset(this.jar, CLASSES, CLASSES.length())
			.onto(new ContentAddressedFolder(this.folder.resolve("app")), name, manifest());
		return new ExtractedJar(attribute("Start-Class"), libraries, own);
	}

	private List<JarEntry> libraries() throws IOException {
		try (InputStream in = this.jar.getInputStream(entry(attribute("Spring-Boot-Classpath-Index")))) {
			List<JarEntry> found = new ArrayList<>();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				found.add(entry(line.replaceAll("^- \"|\"$", "")));
			}
			return found;
		}
	}

	/**
	 * Computes the checksum of a library. Each build packs a SNAPSHOT library anew with
	 * other timestamps, so the checksum of such a library covers its entries' names and
	 * content only.
	 * @throws IOException where it can't be read
	 */
	private long checksum(JarEntry library) throws IOException {
		if (!library.getName().contains("-SNAPSHOT")) {
			return library.getCrc();
		}
		CRC32 sum = new CRC32();
		try (ZipInputStream in = new ZipInputStream(this.jar.getInputStream(library))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				sum.update(entry.getName().getBytes(StandardCharsets.UTF_8));
				sum.update(in.readAllBytes());
			}
		}
		return sum.getValue();
	}

	/**
	 * Copies only the manifest attributes that Spring Boot prints at the start.
	 * @throws IOException where the jar can't be read
	 */
	private Manifest manifest() throws IOException {
		Manifest manifest = new Manifest();
		Attributes all = this.jar.getManifest().getMainAttributes();
		Attributes kept = manifest.getMainAttributes();
		kept.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		for (Attributes.Name name : List.of(Attributes.Name.IMPLEMENTATION_TITLE,
				Attributes.Name.IMPLEMENTATION_VERSION)) {
			if (all.containsKey(name)) {
				kept.put(name, all.getValue(name));
			}
		}
		return manifest;
	}

	private String attribute(String name) throws IOException {
		Manifest manifest = this.jar.getManifest();
		String value = (manifest != null) ? manifest.getMainAttributes().getValue(name) : null;
		if (value == null) {
			throw new ZipException("%s has no %s".formatted(this.jar.getName(), name));
		}
		return value;
	}

	private JarEntry entry(String name) throws IOException {
		JarEntry entry = this.jar.getJarEntry(name);
		if (entry == null) {
			throw new ZipException("%s has no %s".formatted(this.jar.getName(), name));
		}
		return entry;
	}

}
