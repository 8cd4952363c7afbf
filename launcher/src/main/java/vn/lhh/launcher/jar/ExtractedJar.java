package vn.lhh.launcher.jar;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a service is started from once its jar is taken apart.
 *
 * @param main its main class
 * @param libraries in the order of the class path
 * @param own its own classes and resources
 */
public record ExtractedJar(String main, List<Path> libraries, Path own) {

	/**
	 * All jars.
	 * @return in the order of the class path
	 */
	public Stream<Path> all() {
		return Stream.concat(this.libraries.stream(), Stream.of(this.own));
	}

}
