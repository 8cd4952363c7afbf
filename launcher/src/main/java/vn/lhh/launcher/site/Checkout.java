package vn.lhh.launcher.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.lhh.launcher.UserErrorException;
import vn.lhh.launcher.process.ChildMain;

/**
 * Locates built jars and libraries of this project.
 *
 * @param root folder of the root pom
 */
public record Checkout(Path root) {

	public Path executable(String module) {
		Path target = this.root.resolve(module).resolve("target");
		if (Files.isDirectory(target)) {
			try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*-exec.jar")) {
				for (Path jar : jars) {
					return jar;
				}
			}
			catch (IOException ex) {
				throw new UserErrorException("%s can't be read: %s".formatted(target, ex.getMessage()));
			}
		}
		throw new UserErrorException("%s is not built: ./portal run builds it, or mvn package.".formatted(module));
	}

	/**
	 * Locates the classes that wrap every child; the libraries beside them are left out,
	 * as a service brings its own.
	 * @return the launcher's jar, or the classes folder in a test
	 */
	public Path wrapper() {
		try {
			return Path.of(ChildMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Lists the libraries of Kafka and the MongoDB-compatible server, always in the same
	 * order.
	 */
	public List<Path> libraries() {
		try (Stream<Path> jars = Files.list(this.root.resolve("launcher/target/lib"))) {
			return jars.sorted().toList();
		}
		catch (IOException ex) {
			throw new UserErrorException("launcher is not built: ./portal run builds it, or mvn package.");
		}
	}

	/**
	 * Locates the files made from the jars, which the next start uses again.
	 * @return a folder that may be deleted at any time
	 */
	public Path scratch() {
		return this.root.resolve(".portal");
	}

}
