package vn.lhh.documents.document.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.lhh.documents.extraction.TextExtractorMain;

/**
 * Builds the command line of the JVM that reads files, on the class path of this process.
 */
final class ExtractorCommand {

	private static final String MAIN = TextExtractorMain.class.getName();

	private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private ExtractorCommand() {
	}

	/**
	 * Builds the command.
	 * @param folder where the process may write
	 */
	static List<String> of(TextProperties settings, Path folder) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + settings.memory().toMegabytes() + "m");
		command.addAll(List.of("-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:ReservedCodeCacheSize=32m", "-XX:MaxMetaspaceSize=96m", "-XX:+ExitOnOutOfMemoryError",
				"-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
		command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + folder));
		command.addAll(program(ExtractorCommand.class.getClassLoader() == ClassLoader.getSystemClassLoader()));
		command.add(String.valueOf(settings.limit() + 1));
		command.addAll(settings.ocrWords());
		return command;
	}

	/**
	 * Names class path and main class.
	 * @param plain {@code false} if Spring Boot loads the classes from jars in a jar
	 */
	private static List<String> program(boolean plain) {
		String classPath = System.getProperty("java.class.path");
		return plain ? List.of("-cp", classPath, MAIN)
				: List.of("-cp", classPath, "-Dloader.main=" + MAIN, BOOT_LAUNCHER);
	}

}
