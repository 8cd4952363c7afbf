package vn.lhh.launcher.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Packs the launcher's child classes, which run in every child JVM, into their own jar.
 * The jar stays the same when only the rest of the launcher changes.
 */
public final class ChildMainJar {

	private static final String CHILDREN = "vn/lhh/launcher/process/";

	private ChildMainJar() {
	}

	/**
	 * Writes the jar unless it exists already.
	 * @param launcher jar of the launcher
	 * @param folder of all extracted jars
	 * @return the jar
	 * @throws IOException where the launcher is no jar, or the folder can't be written
	 */
	public static Path in(Path launcher, Path folder) throws IOException {
		try (JarFile jar = new JarFile(launcher.toFile())) {
			Manifest manifest = new Manifest();
			manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
			return new JarSubset(jar, CHILDREN, 0).onto(new ContentAddressedFolder(folder.resolve("app")), "child",
					manifest);
		}
	}

}
