package vn.lhh.launcher.site.supervision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.lhh.launcher.process.ChildMain;

/**
 * The command line of a child: a small JVM around {@link ChildMain}, which ends with the
 * launcher.
 *
 * @param program it runs
 * @param heap in megabytes
 * @param work it does for most of its life
 */
public record JvmCommandLine(ProgramClassPath program, int heap, JvmProfile work) {

	private static final int COMPACT_AND_TRIMMED_SINCE = 25;

	/**
	 * More than one per core: virtual threads that load classes hold theirs while they
	 * wait for the one that reads the jar, and on two cores none would be left for it.
	 */
	private static final int CARRIERS = 16;

	List<String> command(List<String> more, String... arguments) {
		List<String> command = tool(this.program.classPath(), more);
		command.addAll(List.of(ChildMain.class.getName(), this.program.main()));
		command.addAll(List.of(arguments));
		return command;
	}

	/**
	 * Without a main class, for what the JVM does by itself with the shared part.
	 * @param more flags
	 * @return the command line
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
	 * The flags that a start-up cache depends on. A cache that is mapped where it was
	 * made for needs no patching: its pages stay shared with the other processes. What
	 * compilers and garbage leave behind is given back, as each process is idle for most
	 * of its life.
	 * @param feature of the JDK
	 * @return the flags
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
