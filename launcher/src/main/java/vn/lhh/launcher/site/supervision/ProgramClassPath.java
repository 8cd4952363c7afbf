package vn.lhh.launcher.site.supervision;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes the class path and main class of a child. Programs of one group have the same
 * shared part, so they share a start-up cache.
 *
 * @param group name of the group that shares a start-up cache, empty for none
 * @param shared the beginning of the class path
 * @param own the rest of the class path
 */
public record ProgramClassPath(String group, List<Path> shared, List<Path> own, String main) {

	/**
	 * Returns another program that runs from the shared part alone.
	 * @param other its main class
	 */
	public ProgramClassPath running(Class<?> other) {
		return new ProgramClassPath(this.group, this.shared, List.of(), other.getName());
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
	 * Tells whether the shared part consists of jars only; a JVM caches no classes from
	 * folders.
	 */
	boolean canBeCached() {
		return !this.group.isEmpty() && this.shared.stream().allMatch(Files::isRegularFile);
	}

	private static String join(Stream<Path> paths) {
		return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

}
