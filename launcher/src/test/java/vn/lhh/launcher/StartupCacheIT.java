package vn.lhh.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.harness.FakeCheckout;
import vn.lhh.launcher.harness.LaunchedSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests start-up caches made by a training run, and that a site starts even if they are
 * damaged or refused.
 */
class StartupCacheIT {

	private static final Duration SOON = Duration.ofSeconds(120);

	private static final Pattern CACHED = Pattern.compile("-XX:(AOTCache|SharedArchiveFile)=");

	private static final Map<String, String> GIVEN = Map.of("MONGODB_URI", "mongodb://127.0.0.1:1",
			"KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");

	@TempDir
	private static Path checkout;

	private static Path home;

	@TempDir
	private Path data;

	@BeforeAll
	static void learn() throws IOException {
		home = FakeCheckout.in(checkout);
		String said = LaunchedSite.train(home);
		assertThat(said).contains("Made the start-up cache of kit", "Made the start-up cache of gateway",
				"Made the start-up cache of web", "Made the start-up cache of kafka");
		assertThat(home.resolve(".portal/training/mongo")).doesNotExist();
	}

	@Test
	void everyServiceStartsFromWhatWasLearnedAndSoDoesOneThatDied() {
		try (LaunchedSite site = ready()) {
			for (String processName : List.of("news", "identity", "gateway", "web")) {
				assertThat(site.commandLine(processName)).as(processName).containsPattern(CACHED);
				assertThat(this.data.resolve("logs").resolve(processName + ".log")).content()
					.doesNotContain("[aot", "[cds");
			}
			site.kill("news");
			Awaitility.await().atMost(SOON).until(() -> site.status().get("news").state().equals("up"));
			assertThat(site.commandLine("news")).containsPattern(CACHED);
		}
	}

	@Test
	void aSiteStartsWithoutACacheThatWasDamaged() throws IOException {
		turnAByteOfEachCache();
		try (LaunchedSite site = ready()) {
			assertThat(site.commandLine("news")).doesNotContainPattern(CACHED);
		}
		finally {
			turnAByteOfEachCache();
		}
	}

	/** Damages the caches; a second call repairs them for the other tests. */
	private static void turnAByteOfEachCache() throws IOException {
		for (Path cache : caches()) {
			try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
				long middle = file.length() / 2;
				file.seek(middle);
				int turned = ~file.read();
				file.seek(middle);
				file.write(turned);
			}
		}
	}

	@Test
	void aServiceThatDoesNotStartFromTheCacheIsStartedWithoutIt() throws IOException {
		Files.writeString(Files.createDirectories(this.data.resolve("qa")).resolve("refuse-cache"), "");
		try (LaunchedSite site = ready()) {
			assertThat(site.output()).containsPattern("qa +did not start with its start-up cache, trying without");
			assertThat(site.commandLine("qa")).doesNotContainPattern(CACHED);
			assertThat(site.commandLine("news")).containsPattern(CACHED);
		}
	}

	private LaunchedSite ready() {
		return LaunchedSite.start(home, this.data, GIVEN).awaitReady(SOON);
	}

	private static List<Path> caches() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(home.resolve(".portal/cache"), "*.cache")) {
			List<Path> all = StreamSupport.stream(files.spliterator(), false).toList();
			assertThat(all).hasSize(4);
			return all;
		}
	}

}
