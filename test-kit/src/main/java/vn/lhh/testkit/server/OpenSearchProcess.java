package vn.lhh.testkit.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a real OpenSearch node in a process of its own with the class path of
 * {@code test-kit-opensearch}, since its Lucene and Netty must not meet those of a
 * service. It ends with this process at the latest.
 */
public final class OpenSearchProcess implements AutoCloseable {

	private static final Path MODULE = Path.of("..", "test-kit-opensearch", "target");

	private static final String MAIN = "vn.lhh.testkit.opensearch.OpenSearchNode";

	private final Process process;

	private final String uri;

	private OpenSearchProcess() {
		try {
			Path folder = Files.createTempDirectory("opensearch-test");
			this.process = new ProcessBuilder(command(folder)).redirectError(folder.resolve("node.log").toFile())
				.start();
			this.uri = address(this.process.inputReader(StandardCharsets.UTF_8), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the running node that the JVM shares.
	 */
	public static OpenSearchProcess shared() {
		return Shared.NODE;
	}

	/**
	 * Starts a separate node.
	 * @return a running node, to be closed by the caller
	 */
	public static OpenSearchProcess start() {
		return new OpenSearchProcess();
	}

	/**
	 * Returns the address of the node.
	 * @return a URI without path
	 */
	public String uri() {
		return this.uri;
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	private static List<String> command(Path folder) throws IOException {
		String classPath = MODULE.resolve("classes") + System.getProperty("path.separator")
				+ Files.readString(MODULE.resolve("class-path.txt")).strip();
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
				MAIN, folder.toString());
	}

	/** The address, which the node prints once it takes requests. */
	private static String address(BufferedReader output, Path folder) throws IOException {
		String first = output.readLine();
		if (first == null) {
			throw new IOException("OpenSearch did not start, see " + folder.resolve("node.log"));
		}
		return first;
	}

	private static final class Shared {

		static final OpenSearchProcess NODE = start();

	}

}
