package vn.lhh.launcher.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import vn.lhh.launcher.site.DataFolder;
import vn.lhh.launcher.site.SiteStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the launcher in its own process, as {@code ./portal run} does.
 */
public final class LaunchedSite implements AutoCloseable {

	private static final int FIRST_PORT = 20_000;

	private static final int RANGE_SIZE = 20;

	private static final int MOST_RANGES = 600;

	/** Starts anywhere, because another test run may use this machine too. */
	private static final AtomicInteger RANGES = new AtomicInteger(ThreadLocalRandom.current().nextInt(MOST_RANGES));

	private static final String[] PLAIN = {};

	private static final Pattern ROW = Pattern
		.compile("\\{\"name\":\"([^\"]+)\",\"pid\":([^,]+),\"port\":([^,]+),\"state\":\"([^\"]+)\"}");

	private final Path home;

	private final Path data;

	private final Path output;

	private final int port;

	private final Process process;

	private LaunchedSite(Path home, Path data, int port, Process process, Path output) {
		this.home = home;
		this.data = data;
		this.port = port;
		this.process = process;
		this.output = output;
	}

	public static LaunchedSite start(Path home, Path data, Map<String, String> environment, String... more) {
		return start(home, data, freePort(), environment, more);
	}

	public static LaunchedSite start(Path home, Path data, int port, Map<String, String> environment, String... more) {
		return start(PLAIN, home, data, port, environment, more);
	}

	/**
	 * Starts the launcher behind a command prefix, which may give it disks of its own.
	 */
	static LaunchedSite start(String[] room, Path home, Path data, int port, Map<String, String> environment,
			String... more) {
		List<String> words = new ArrayList<>(
				List.of("run", "--no-train", "--port", String.valueOf(port), "--data", data.toString()));
		words.addAll(List.of(more));
		List<String> command = new ArrayList<>(List.of(room));
		command.addAll(siteCommand(home, words));
		try {
			Path output = Files.createTempFile("launcher", ".out");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().remove("MONGODB_URI");
			builder.environment().remove("KAFKA_BOOTSTRAP_SERVERS");
			builder.environment().remove("PORTAL_URL");
			builder.environment().putAll(environment);
			return new LaunchedSite(home, data, port, builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds to the environment what suits a site that lives for one test run: without the
	 * C2 compiler it takes less processor time.
	 */
	public static Map<String, String> shortLived(Map<String, String> environment) {
		Map<String, String> all = new HashMap<>(environment);
		all.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
		return all;
	}

	/**
	 * Reserves 20 ports below the range for outgoing connections, so that neither one of
	 * these nor another site of this test run takes them.
	 * @return the first one, which is free
	 */
	public static int freePort() {
		return IntStream.generate(() -> FIRST_PORT + RANGES.getAndIncrement() % MOST_RANGES * RANGE_SIZE)
			.filter(LaunchedSite::isFree)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static List<String> command(Path home, List<String> words) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-Dportal.home=" + home, "-cp", jar().toString(), "vn.lhh.launcher.Portal"));
		command.addAll(words);
		return command;
	}

	private static List<String> siteCommand(Path home, List<String> words) {
		List<String> command = command(home, words);
		command.add(1, "-Dportal.ports=" + freePort());
		return command;
	}

	/** Locates the packed jar, because a JVM caches no classes from folders. */
	private static Path jar() {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "launcher-*.jar")) {
			return jars.iterator().next().toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public LaunchedSite awaitReady(Duration patience) {
		Awaitility.await().atMost(patience).pollInterval(Duration.ofMillis(100)).until(() -> {
			assertThat(this.process.isAlive()).as("the launcher runs:%n%s", output()).isTrue();
			return output().contains("Ready: ");
		});
		return this;
	}

	public String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String url() {
		return "http://localhost:" + this.port;
	}

	public int port() {
		return this.port;
	}

	public Path data() {
		return this.data;
	}

	/** Makes the start-up caches, and returns the output. */
	public static String train(Path home) {
		try {
			Process verb = new ProcessBuilder(siteCommand(home, List.of("train"))).redirectErrorStream(true).start();
			String said = new String(verb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(verb.waitFor()).as(said).isZero();
			return said;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the command line of a process, with flags and class path. */
	public String commandLine(String processName) {
		long pid = Long.parseLong(status().get(processName).pid());
		return ProcessHandle.of(pid).flatMap((process) -> process.info().commandLine()).orElseThrow();
	}

	/** Runs another command for the same data folder, and returns its standard output. */
	public String portal(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--data", this.data.toString()));
		try {
			Process verb = new ProcessBuilder(command(this.home, all)).redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			String said = new String(verb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			verb.waitFor();
			return said;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns an access token; signs in again while a busy machine refuses it. */
	public String token(String user, String... more) {
		String[] words = Stream.concat(Stream.of("token", user), Stream.of(more)).toArray(String[]::new);
		return WholeSite.eventually()
			.until(() -> portal(words).lines().reduce("", (first, last) -> last), (token) -> !token.isEmpty());
	}

	/** Reads the status of each process, from the same file as {@code status}. */
	public Map<String, Row> status() {
		Map<String, Row> rows = new HashMap<>();
		Matcher matcher = ROW.matcher(now().json());
		while (matcher.find()) {
			rows.put(matcher.group(1), new Row(matcher.group(2), matcher.group(3), matcher.group(4)));
		}
		return rows;
	}

	private SiteStatus now() {
		return SiteStatus.of(new DataFolder(this.data));
	}

	public boolean isUp(String processName) {
		Row row = row(processName);
		return row.state().equals("up")
				&& ProcessHandle.of(Long.parseLong(row.pid())).filter(ProcessHandle::isAlive).isPresent();
	}

	public int portOf(String processName) {
		return Integer.parseInt(row(processName).port());
	}

	private Row row(String processName) {
		return Objects.requireNonNull(status().get(processName), processName);
	}

	public ProcessHandle processOf(String processName) {
		return ProcessHandle.of(Long.parseLong(row(processName).pid())).orElseThrow();
	}

	public void hold(String... processNames) {
		Stream.of(processNames).forEach((processName) -> now().hold(processName));
	}

	public void release(String... processNames) {
		Stream.of(processNames).forEach((processName) -> now().release(processName));
	}

	/**
	 * Kills processes by SIGKILL, and returns the id of the first one.
	 */
	public long kill(String... processNames) {
		List<ProcessHandle> processes = Stream.of(processNames).map(this::processOf).toList();
		processes.forEach(ProcessHandle::destroyForcibly);
		processes.forEach((process) -> process.onExit().join());
		return processes.getFirst().pid();
	}

	/** Suspends a process by SIGSTOP; it can't notice. */
	public void freeze(String processName) {
		signal("STOP", processName);
	}

	public void thaw(String processName) {
		signal("CONT", processName);
	}

	private void signal(String signal, String processName) {
		try {
			int code = new ProcessBuilder("kill", "-" + signal, String.valueOf(processOf(processName).pid()))
				.inheritIO()
				.start()
				.waitFor();
			assertThat(code).as("kill -%s %s", signal, processName).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public List<ProcessHandle> children() {
		return this.process.children().toList();
	}

	public Process process() {
		return this.process;
	}

	public int terminate() {
		this.process.destroy();
		return awaitExit();
	}

	public int awaitExit() {
		try {
			assertThat(this.process.waitFor(90, TimeUnit.SECONDS)).as("the launcher ends:%n%s", output()).isTrue();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		if (this.process.isAlive()) {
			terminate();
		}
	}

	public record Row(String pid, String port, String state) {
	}

}
