package vn.lhh.launcher.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lhh.launcher.harness.BootJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ExecutableJarTests {

	@TempDir
	private Path folder;

	private Path shelf;

	private Path jar;

	@BeforeEach
	void build() throws IOException {
		this.shelf = this.folder.resolve("layout");
		this.jar = jar("one.jar", "text of one");
	}

	@Test
	void everyPartIsAJarInTheOrderOfTheClassPath() throws IOException {
		ExtractedJar extractedJar = takeApart(this.jar);
		assertThat(extractedJar.main()).isEqualTo("a.Main");
		assertThat(extractedJar.libraries()).extracting((path) -> path.getFileName().toString())
			.satisfiesExactly((name) -> assertThat(name).matches("z-1\\.0-[0-9a-f]{8}\\.jar"),
					(name) -> assertThat(name).matches("b-2\\.0-[0-9a-f]{8}\\.jar"));
		assertThat(text(extractedJar.libraries().getLast())).isEqualTo("text of b");
		assertThat(text(extractedJar.own())).isEqualTo("text of one");
	}

	@Test
	void theFoldersOfTheServiceAreKeptAsSpringLooksForComponentsInThem() throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { takeApart(this.jar).own().toUri().toURL() },
				null)) {
			assertThat(loader.getResource("a/")).isNotNull();
		}
	}

	@Test
	void whatTwoServicesHaveInCommonIsThereOnce() throws IOException {
		ExtractedJar one = takeApart(this.jar);
		ExtractedJar two = takeApart(jar("two.jar", "text of two"));
		assertThat(two.libraries()).isEqualTo(one.libraries());
		assertThat(two.own()).isNotEqualTo(one.own());
		try (Stream<Path> files = Files.list(this.shelf.resolve("lib"))) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void whatIsThereIsNotWrittenAgainAsACacheWouldNoLongerFit() throws IOException {
		ExtractedJar before = takeApart(this.jar);
		FileTime old = FileTime.fromMillis(1_000_000);
		Files.setLastModifiedTime(before.own(), old);
		assertThat(takeApart(this.jar)).isEqualTo(before);
		assertThat(Files.getLastModifiedTime(before.own())).isEqualTo(old);
	}

	@Test
	void aLibraryOfThisBuildIsTheSameAsLongAsWhatItHoldsIs() throws IOException {
		String name = "kit-1-SNAPSHOT.jar";
		Map<String, byte[]> classes = Map.of("a/text", new byte[0]);
		byte[] first = library("text of kit", 1_000_000_000_000L);
		byte[] second = library("text of kit", 1_100_000_000_000L);
		assertThat(second).isNotEqualTo(first);
		Path before = BootJar.write(this.folder.resolve("before.jar"), "a.Main", Map.of(name, first), classes);
		Path after = BootJar.write(this.folder.resolve("after.jar"), "a.Main", Map.of(name, second), classes);
		Path other = BootJar.write(this.folder.resolve("other.jar"), "a.Main",
				Map.of(name, library("another text", 1_000_000_000_000L)), classes);
		assertThat(takeApart(after)).isEqualTo(takeApart(before)).isNotEqualTo(takeApart(other));
	}

	@Test
	void theWrapperOfTheChildrenIsTheSameAsLongAsTheirClassesAre() throws IOException {
		byte[] child = { 1, 2, 3 };
		Path first = BootJar.write(this.folder.resolve("launcher-1.jar"),
				Map.of("vn/lhh/launcher/process/ChildMain.class", child, "vn/lhh/launcher/Portal.class", new byte[1]));
		Path second = BootJar.write(this.folder.resolve("launcher-2.jar"),
				Map.of("vn/lhh/launcher/process/ChildMain.class", child, "vn/lhh/launcher/Portal.class", new byte[2]));
		assertThat(ChildMainJar.in(second, this.shelf)).isEqualTo(ChildMainJar.in(first, this.shelf)).isRegularFile();
	}

	@Test
	void aJarOfAnotherKindIsRefused() throws IOException {
		Path plain = BootJar.write(this.folder.resolve("plain.jar"), Map.of("a/b", new byte[0]));
		assertThatIOException().isThrownBy(() -> takeApart(plain)).withMessageContaining("plain.jar");
	}

	private ExtractedJar takeApart(Path file) throws IOException {
		return ExecutableJar.takeApart(file, "service", this.shelf);
	}

	private Path jar(String name, String text) throws IOException {
		Map<String, byte[]> libraries = new LinkedHashMap<>();
		libraries.put("z-1.0.jar", library("text of z"));
		libraries.put("b-2.0.jar", library("text of b"));
		Map<String, byte[]> classes = new LinkedHashMap<>();
		classes.put("a/", new byte[0]);
		classes.put("a/text", text.getBytes(StandardCharsets.UTF_8));
		return BootJar.write(this.folder.resolve(name), "a.Main", libraries, classes);
	}

	private byte[] library(String text) throws IOException {
		return library(text, 1_000_000_000_000L);
	}

	private byte[] library(String text, long builtAt) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			ZipEntry entry = new ZipEntry("a/text");
			entry.setTime(builtAt);
			out.putNextEntry(entry);
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static String text(Path jar) throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			return new String(List.of(loader.getResourceAsStream("a/text")).getFirst().readAllBytes(),
					StandardCharsets.UTF_8);
		}
	}

}
