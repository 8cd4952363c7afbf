package vn.lhh.launcher.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.lhh.launcher.child.Child;

/**
 * The command line of a child: a small JVM around {@link Child}, which ends with the
 * launcher.
 *
 * @param classPath of the child
 * @param heap in megabytes
 * @param busy whether it serves every reader, so that the slower compiler pays off; the
 * others start in half the time and take a quarter less memory without it
 */
record Jvm(String classPath, int heap, boolean busy) {

	private static final int COMPACT_HEADERS_SINCE = 25;

	/**
	 * More than one per core: virtual threads that load classes hold theirs while they
	 * wait for the one that reads the nested jar, and on two cores none would be left for
	 * it.
	 */
	private static final int CARRIERS = 16;

	List<String> command(String main, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(flags(Runtime.version().feature()));
		command.addAll(List.of("-cp", this.classPath, Child.class.getName(), main));
		command.addAll(List.of(arguments));
		return command;
	}

	List<String> flags(int feature) {
		List<String> flags = new ArrayList<>(
				List.of("-Xms16m", "-Xmx" + this.heap + "m", "-Xss512k", "-XX:+UseSerialGC",
						"-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=64m", "-Dfile.encoding=UTF-8",
						"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Djava.awt.headless=true",
						"-Djdk.virtualThreadScheduler.parallelism=" + CARRIERS, "--enable-native-access=ALL-UNNAMED"));
		if (feature >= COMPACT_HEADERS_SINCE) {
			flags.add("-XX:+UseCompactObjectHeaders");
		}
		if (!this.busy) {
			flags.add("-XX:TieredStopAtLevel=1");
		}
		return flags;
	}

}
