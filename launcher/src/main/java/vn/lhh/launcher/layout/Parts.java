package vn.lhh.launcher.layout;

import java.nio.file.Path;
import java.util.List;

/**
 * What a service is started from once its jar is taken apart.
 *
 * @param main its main class
 * @param libraries in the order of the class path
 * @param own its own classes and resources
 */
public record Parts(String main, List<Path> libraries, Path own) {
}
