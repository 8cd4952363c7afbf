package vn.lhh.launcher.site.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.site.supervision.JvmCommandLine;
import vn.lhh.launcher.site.supervision.JvmProfile;
import vn.lhh.launcher.site.supervision.ProgramClassPath;

import static org.assertj.core.api.Assertions.assertThat;

class StartupCacheTests {

	@TempDir
	private Path folder;

	private Path jar;

	@BeforeEach
	void putAJar() throws IOException {
		this.jar = Files.writeString(this.folder.resolve("kit.jar"), "version 1");
	}

	@Test
	void thereIsNoneUntilOneIsMade() throws IOException {
		StartupCache cache = cache();
		assertThat(cache.use()).isEmpty();
		make(cache, "learned");
		assertThat(cache.use()).singleElement()
			.satisfies((flag) -> assertThat(flag).startsWith("-XX:AOTCache=" + caches()));
	}

	@Test
	void anotherLauncherFindsIt() throws IOException {
		make(cache(), "learned");
		assertThat(cache().use()).hasSize(1);
	}

	@Test
	void itFitsOnlyTheClassPathAndTheFlagsItWasMadeFor() throws IOException {
		make(cache(), "learned");
		assertThat(cache("-XX:+UseParallelGC").use()).isEmpty();
		Files.writeString(this.jar, "version 2 of the jar");
		assertThat(cache().use()).isEmpty();
	}

	@Test
	void aDamagedOneIsAsGoodAsNone() throws IOException {
		make(cache(), "learned");
		Files.writeString(only(), "lEarned", StandardOpenOption.TRUNCATE_EXISTING);
		assertThat(cache().use()).isEmpty();
	}

	@Test
	void aCutOneIsAsGoodAsNone() throws IOException {
		make(cache(), "learned");
		Files.writeString(only(), "lear", StandardOpenOption.TRUNCATE_EXISTING);
		assertThat(cache().use()).isEmpty();
	}

	@Test
	void thoseOfEarlierBuildsAreRemoved() throws IOException {
		make(cache(), "learned");
		Path earlier = only();
		Files.writeString(this.jar, "version 2 of the jar");
		make(cache(), "learned anew");
		assertThat(earlier).doesNotExist();
		assertThat(only()).hasContent("learned anew");
	}

	@Test
	void aRecordingIsTheCacheWhereTheJdkIsOld() throws IOException {
		StartupCache cache = new StartupCache(caches(), StartupCacheKind.of(21), jvm(), List.of());
		assertThat(cache.assembly()).isEmpty();
		Files.writeString(Path.of(flag(cache.record(), "-XX:ArchiveClassesAtExit=")), "classes");
		assertThat(cache.isRecorded()).isTrue();
		cache.keep();
		assertThat(flag(cache.use(), "-XX:SharedArchiveFile=")).isEqualTo(only().toString());
	}

	@Test
	void onlyAJdkThatKnowsAotCachesIsGivenTheirFlags() {
		Path file = Path.of("x");
		assertThat(List.of(StartupCacheKind.of(21), StartupCacheKind.of(24))).allSatisfy((kind) -> assertThat(
				Stream.of(kind.use(file), kind.record(file), kind.assemble(file, file)).flatMap(List::stream))
			.noneMatch((flag) -> flag.contains("AOT")));
		assertThat(StartupCacheKind.of(25).use(file)).containsExactly("-XX:AOTCache=x");
	}

	private void make(StartupCache cache, String content) throws IOException {
		Files.createDirectories(caches());
		List<String> assembly = cache.assembly().orElseThrow();
		Files.writeString(Path.of(flag(assembly, "-XX:AOTConfiguration=")), "recorded");
		Files.writeString(Path.of(flag(assembly, "-XX:AOTCache=")), content);
		cache.keep();
	}

	private static String flag(List<String> words, String name) {
		return words.stream()
			.filter((word) -> word.startsWith(name))
			.map((word) -> word.substring(name.length()))
			.findFirst()
			.orElseThrow();
	}

	private Path only() throws IOException {
		try (Stream<Path> files = Files.list(caches())) {
			List<Path> all = files.toList();
			assertThat(all).hasSize(1);
			return all.getFirst();
		}
	}

	private Path caches() {
		return this.folder.resolve("cache");
	}

	private StartupCache cache(String... flags) {
		return new StartupCache(caches(), StartupCacheKind.of(25), jvm(), List.of(flags));
	}

	private JvmCommandLine jvm() {
		return new JvmCommandLine(new ProgramClassPath("kit", List.of(this.jar), List.of(), "a.Main"), 100,
				JvmProfile.NOW_AND_THEN);
	}

}
