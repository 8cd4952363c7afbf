package vn.lhh.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.harness.FakeCheckout;
import vn.lhh.launcher.harness.LaunchedSite;
import vn.lhh.launcher.harness.LiveFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the launcher with real processes.
 */
class LauncherIT {

	private static final Duration SOON = Duration.ofSeconds(90);

	/** External servers that are never started, for tests that don't need them. */
	private static final Map<String, String> GIVEN = Map.of("MONGODB_URI", "mongodb://127.0.0.1:1",
			"KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");

	@TempDir
	private Path folder;

	private Path home;

	private Path data;

	@BeforeEach
	void layOut() throws IOException {
		this.home = FakeCheckout.in(this.folder.resolve("checkout"));
		this.data = this.folder.resolve("data");
	}

	@Test
	void startsEverythingSaysReadyAndEndsWithZeroOnTerm() {
		try (LaunchedSite site = LaunchedSite.start(this.home, this.data, Map.of())) {
			site.awaitReady(SOON);
			assertThat(site.output().lines()).contains("Ready: http://localhost:" + site.port());
			assertThat(site.portal("status", "--json")).contains("\"name\":\"news\"", "\"state\":\"up\"");
			assertThat(site.status()).hasSize(11)
				.allSatisfy((name, row) -> assertThat(row.state()).as(name).isEqualTo("up"));
			List<ProcessHandle> children = site.children();
			assertThat(children).hasSize(11);
			assertThat(this.data.resolve("logs")).isDirectoryContaining("glob:**/kafka.log")
				.isDirectoryContaining("glob:**/news.log");
			assertThat(site.terminate()).isZero();
			assertThat(children).noneMatch(ProcessHandle::isAlive);
			assertThat(site.portal("status")).contains("The site does not run.");
		}
	}

	@Test
	void startsADeadServiceAgainAndSaysSo() {
		try (LaunchedSite site = ready()) {
			long dead = site.kill("news");
			awaitUp(site, "news");
			assertThat(Long.parseLong(site.status().get("news").pid())).isNotEqualTo(dead);
			assertThat(site.output()).containsPattern("news +ended \\(exit 137\\), starting it again in 0\\.5 s");
		}
	}

	@Test
	void keepsAHeldServiceDownUntilItIsReleased() {
		try (LaunchedSite site = ready()) {
			assertThat(site.portal("hold", "documents-service")).contains("documents stays down");
			site.kill("documents");
			Awaitility.await().atMost(SOON).until(() -> site.status().get("documents").state().equals("held"));
			Awaitility.await()
				.during(Duration.ofSeconds(2))
				.atMost(SOON)
				.until(() -> site.status().get("documents").pid().equals("null"));
			site.portal("release", "documents");
			awaitUp(site, "documents");
		}
	}

	@Test
	void endsEveryChildWhenItIsKilledItself() {
		LaunchedSite site = ready();
		List<ProcessHandle> children = site.children();
		assertThat(children).isNotEmpty();
		site.process().destroyForcibly();
		site.awaitExit();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
		assertThat(site.status().values()).allMatch((row) -> row.pid().equals("null"));
	}

	@Test
	void stopsEverythingAndShowsTheLogOfAServiceThatCanNotStart() throws IOException {
		Files.writeString(Files.createDirectories(this.data.resolve("qa")).resolve("refuse"), "");
		try (LaunchedSite site = LaunchedSite.start(this.home, this.data, GIVEN)) {
			assertThat(site.awaitExit()).isOne();
			assertThat(site.output()).contains("qa ended while starting (exit 1). The end of ")
				.contains("This service refuses to start")
				.doesNotContain("Ready");
			assertThat(site.children()).isEmpty();
		}
	}

	@Test
	void saysInOneLineThatThePortIsTakenBeforeAnythingStarts() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				LaunchedSite site = LaunchedSite.start(this.home, this.data, taken.getLocalPort(), GIVEN)) {
			assertThat(site.awaitExit()).isOne();
			assertThat(site.output().lines()).singleElement()
				.asString()
				.startsWith("Port " + taken.getLocalPort() + " is taken");
		}
	}

	@Test
	void aRefusedStartLeavesNoFolderBehind() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				LaunchedSite site = LaunchedSite.start(this.home, this.data, taken.getLocalPort(), GIVEN)) {
			assertThat(site.awaitExit()).isOne();
			assertThat(this.data).doesNotExist();
		}
	}

	@Test
	void nobodyElseOfTheMachineReadsWhatTheSiteKeeps() throws IOException {
		Path early = Files.createDirectories(this.data.resolve("identity")).resolve("first-admin.txt");
		Files.writeString(early, "admin\tonce\n");
		Files.setPosixFilePermissions(early, PosixFilePermissions.fromString("rw-r--r--"));
		Path own = Files.writeString(this.data.resolve("letter.txt"), "not ours");
		Set<PosixFilePermission> ofTheLetter = Files.getPosixFilePermissions(own);
		try (LaunchedSite site = LaunchedSite.start(this.home, this.data, Map.of(), "--no-demo").awaitReady(SOON)) {
			assertThat(site.output().lines()).contains("Sign in at http://localhost:" + site.port()
					+ "/login as admin; the one-time password is in " + early);
			assertThat(this.data.resolve("mongo/lhh.mv.db")).exists();
			for (String kept : new String[] { "mongo", "kafka", "identity", "logs" }) {
				assertThat(LiveFolder.contents(this.data.resolve(kept)).stream().map(LauncherIT::mode).distinct())
					.allMatch((mode) -> mode.matches("rw[x-]------"));
			}
			assertThat(Files.getPosixFilePermissions(own)).isEqualTo(ofTheLetter);
		}
	}

	private static String mode(Path path) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
		}
		catch (NoSuchFileException ex) {
			return "rw-------";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aFolderOfItsOwnIsMadeForItsOwnerAlone() {
		try (LaunchedSite site = ready()) {
			assertThat(mode(site.data())).isEqualTo("rwx------");
		}
	}

	@Test
	void serversThatDoNotAnswerAreNamedAtOnceInOneLineEach() {
		try (LaunchedSite site = ready()) {
			assertThat(site.output().lines().filter((line) -> line.contains("nothing answers")))
				.anyMatch((line) -> line.startsWith("MONGODB_URI: nothing answers at 127.0.0.1:1"))
				.anyMatch((line) -> line.startsWith("KAFKA_BOOTSTRAP_SERVERS: nothing answers at 127.0.0.1:1"))
				.hasSize(2);
		}
	}

	@Test
	void isRestartedReadAndStoppedFromAnotherTerminal() {
		try (LaunchedSite site = ready()) {
			String before = site.status().get("qa").pid();
			assertThat(site.portal("restart", "qa-service")).startsWith("qa was ended");
			Awaitility.await().atMost(SOON).until(() -> {
				LaunchedSite.Row row = site.status().get("qa");
				return row.state().equals("up") && !row.pid().equals(before);
			});
			assertThat(site.portal("logs", "qa", "--lines", "5").lines().count()).isLessThanOrEqualTo(5);
			assertThat(site.portal("stop")).isEqualTo("Stopped" + System.lineSeparator());
			assertThat(site.awaitExit()).isZero();
		}
	}

	@Test
	void opensItsDoorToBothKindsOfAddresses() throws Exception {
		try (LaunchedSite site = LaunchedSite.start(this.home, this.data, GIVEN, "--public").awaitReady(SOON)) {
			assertThat(get("http://127.0.0.1:" + site.port() + "/settings")).contains("SERVER_ADDRESS=");
			if (hasIpv6()) {
				assertThat(get("http://[::1]:" + site.port() + "/settings")).contains("SERVER_ADDRESS=::");
			}
			else {
				assertThat(get("http://127.0.0.1:" + site.port() + "/settings")).contains("SERVER_ADDRESS=0.0.0.0");
			}
		}
	}

	private static boolean hasIpv6() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Test
	void refusesASecondSiteInTheSameFolder() {
		try (LaunchedSite site = ready(); LaunchedSite second = LaunchedSite.start(this.home, this.data, GIVEN)) {
			assertThat(second.awaitExit()).isOne();
			assertThat(second.output().lines()).singleElement().asString().startsWith("A site already runs");
			assertThat(site.process().isAlive()).isTrue();
		}
	}

	@Test
	void usesServersFromTheEnvironmentAndPassesThemOn() throws Exception {
		try (LaunchedSite site = ready()) {
			assertThat(site.status().get("mongo").state()).isEqualTo("external");
			assertThat(site.status().get("kafka").state()).isEqualTo("external");
			String settings = get("http://127.0.0.1:" + site.status().get("stats").port() + "/settings");
			assertThat(settings).contains("MONGODB_URI=mongodb://127.0.0.1:1")
				.contains("KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:1")
				.contains("PORTAL_URL=http://localhost:" + site.port())
				.contains("PORTAL_DEMO=true")
				.contains("SERVER_ADDRESS=127.0.0.1");
		}
	}

	@Test
	void keepsDataBetweenRunsUnlessAskedToForgetIt() throws IOException {
		Path kept = Files.createDirectories(this.data.resolve("gateway")).resolve("kept");
		Files.writeString(kept, "");
		Path own = Files.writeString(this.data.resolve("letter.txt"), "not ours");
		try (LaunchedSite site = ready()) {
			assertThat(kept).exists();
			assertThat(site.terminate()).isZero();
		}
		try (LaunchedSite site = LaunchedSite.start(this.home, this.data, GIVEN, "--fresh").awaitReady(SOON)) {
			assertThat(site.output()).contains("Ready");
			assertThat(kept).doesNotExist();
			assertThat(own).exists();
		}
	}

	@Test
	void keepsThePartsOfAnEarlierBuildForAsLongAsASiteUsesThem() throws IOException {
		List<Path> before;
		try (LaunchedSite site = ready()) {
			before = parts();
			assertThat(before).hasSizeGreaterThan(8);
			FakeCheckout.built(this.home, 2);
			Path elsewhere = this.folder.resolve("elsewhere");
			try (LaunchedSite second = LaunchedSite.start(this.home, elsewhere, GIVEN).awaitReady(SOON)) {
				assertThat(parts()).containsAll(before).hasSizeGreaterThan(before.size());
				site.kill("news");
				awaitUp(site, "news");
				assertThat(second.process().isAlive()).isTrue();
			}
		}
		try (LaunchedSite next = ready()) {
			assertThat(parts()).hasSameSizeAs(before).isNotEqualTo(before);
			next.kill("news");
			awaitUp(next, "news");
		}
	}

	private List<Path> parts() throws IOException {
		try (Stream<Path> files = Files.walk(this.home.resolve(".portal/layout"))) {
			return files.filter((file) -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

	private LaunchedSite ready() {
		return LaunchedSite.start(this.home, this.data, GIVEN).awaitReady(SOON);
	}

	private static void awaitUp(LaunchedSite site, String processName) {
		Awaitility.await().atMost(SOON).until(() -> site.status().get(processName).state().equals("up"));
	}

	private static String get(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

}
