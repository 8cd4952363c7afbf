package vn.lhh.launcher.jar;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the extracted jars of a service and its main class.
 *
 * @param libraries in the order of the class path
 * @param own jar with the service's own classes and resources
 */
public record ExtractedJar(String main, List<Path> libraries, Path own) {

	/**
	 * Returns all jars in the order of the class path.
	 */
	public Stream<Path> all() {
		return Stream.concat(this.libraries.stream(), Stream.of(this.own));
	}

}
