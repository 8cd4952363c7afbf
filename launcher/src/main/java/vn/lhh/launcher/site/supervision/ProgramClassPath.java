package vn.lhh.launcher.site.supervision;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a child runs. Programs of one crew begin their class paths alike, and so share a
 * start-up cache.
 *
 * @param crew it belongs to
 * @param shared the beginning of the class path
 * @param own the rest of it
 * @param main class
 */
public record ProgramClassPath(String crew, List<Path> shared, List<Path> own, String main) {

	/**
	 * For another program that starts from the shared part alone.
	 * @param other its main class
	 * @return the program
	 */
	public ProgramClassPath running(Class<?> other) {
		return new ProgramClassPath(this.crew, this.shared, List.of(), other.getName());
	}

	String classPath() {
		return join(Stream.concat(this.shared.stream(), this.own.stream()));
	}

	String sharedClassPath() {
		return join(this.shared.stream());
	}

	public String ownClassPath() {
		return join(this.own.stream());
	}

	/**
	 * A JVM caches nothing from folders.
	 * @return whether the shared part is made of jars
	 */
	boolean canBeCached() {
		return !this.crew.isEmpty() && this.shared.stream().allMatch(Files::isRegularFile);
	}

	private static String join(Stream<Path> paths) {
		return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

}
