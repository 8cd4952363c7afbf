package vn.lhh.launcher.site.supervision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.lhh.launcher.process.ChildMain;

/**
 * Builds the JVM command line of a child: a small JVM that runs the program inside
 * {@link ChildMain}, which ends with the launcher.
 *
 * @param heap maximum heap size in megabytes
 * @param work what the process does for most of its life
 */
public record JvmCommandLine(ProgramClassPath program, int heap, JvmProfile work) {

	private static final int COMPACT_AND_TRIMMED_SINCE = 25;

	/**
	 * Carrier threads of virtual threads, more than one per core: virtual threads that
	 * load classes hold their carriers while they wait for the one that reads the jar,
	 * and on two cores none would be left for it.
	 */
	private static final int CARRIERS = 16;

	List<String> command(List<String> more, String... arguments) {
		List<String> command = tool(this.program.classPath(), more);
		command.addAll(List.of(ChildMain.class.getName(), this.program.main()));
		command.addAll(List.of(arguments));
		return command;
	}

	/**
	 * Builds a command line without a main class, for the JVM to assemble a start-up
	 * cache of the shared class path.
	 * @param more further flags
	 */
	public List<String> assembly(List<String> more) {
		return tool(this.program.sharedClassPath(), more);
	}

	private List<String> tool(String classPath, List<String> more) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + this.heap + "m");
		command.addAll(flags(Runtime.version().feature()));
		command.addAll(more);
		command.addAll(List.of("-cp", classPath));
		return command;
	}

	/**
	 * Returns the flags that a start-up cache depends on. A cache mapped at the address
	 * it was made for needs no patching, so its pages stay shared with other processes.
	 * The heap and trim flags release the memory that compilers and garbage leave behind,
	 * as each process is idle for most of its life.
	 * @param feature feature version of the JDK
	 */
	public List<String> flags(int feature) {
		List<String> flags = new ArrayList<>(List.of("-Xms16m", "-Xss512k", "-XX:+UseSerialGC",
				"-XX:+ExitOnOutOfMemoryError", "-XX:-ShrinkHeapInSteps", "-XX:ReservedCodeCacheSize=64m",
				"-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-Dfile.encoding=UTF-8",
				"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Djava.awt.headless=true",
				"-Djdk.virtualThreadScheduler.parallelism=" + CARRIERS, "--enable-native-access=ALL-UNNAMED"));
		if (feature >= COMPACT_AND_TRIMMED_SINCE) {
			flags.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000"));
		}
		flags.addAll(this.work.flags());
		return flags;
	}

}
