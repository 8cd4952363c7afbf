package vn.lhh.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how {@code ./portal} finds a JDK, by calling the script's own functions. The
 * feature versions are far above any real JDK, so that the JDKs of this machine don't
 * matter.
 */
class JdkFindingTests {

	@TempDir
	private Path folder;

	@Test
	void theNewestOfAllPlacesWins() throws Exception {
		jdk("home", "901");
		Path newest = jdk("sdkman/candidates/java/903-tem", "903");
		jdk("sdkman/candidates/java/902-tem", "902");
		assertThat(found("find_jdk; echo \"$jdk\"")).isEqualTo(newest.toString());
	}

	@Test
	void theOneOnThePathIsFoundThroughItsLinks() throws Exception {
		Path jdk = jdk("opt/somewhere/jdk", "904");
		Path bin = Files.createDirectories(this.folder.resolve("bin"));
		Files.createSymbolicLink(bin.resolve("javac"), jdk.resolve("bin/javac"));
		assertThat(found("PATH=\"$PLACES/bin:$PATH\"; find_jdk; echo \"$jdk\"")).isEqualTo(jdk.toRealPath().toString());
	}

	@Test
	void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
		Files.delete(jdk("home", "901").resolve("bin/javac"));
		assertThat(found("feature_of \"$PLACES/home\"")).isEqualTo("0");
	}

	@Test
	void withNoneOneLineSaysWhatToInstall() throws Exception {
		assertThat(found("least=1000; find_jdk; echo not reached"))
			.startsWith("No JDK 1000 or newer was found: install")
			.hasLineCount(1);
	}

	private Path jdk(String place, String feature) throws IOException {
		Path jdk = this.folder.resolve(place);
		Files.createDirectories(jdk.resolve("bin"));
		for (String program : new String[] { "java", "javac" }) {
			Path file = Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\n");
			assertThat(file.toFile().setExecutable(true)).isTrue();
		}
		Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + feature + ".0.1\"\n");
		return jdk;
	}

	private String found(String commands) throws IOException, InterruptedException {
		Path script = Path.of("../portal").toRealPath();
		ProcessBuilder bash = new ProcessBuilder("bash", "-c", "source '" + script + "'; " + commands)
			.redirectErrorStream(true);
		bash.environment().put("PLACES", this.folder.toString());
		bash.environment().put("JAVA_HOME", this.folder.resolve("home").toString());
		bash.environment().put("SDKMAN_DIR", this.folder.resolve("sdkman").toString());
		Process process = bash.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said.strip();
	}

}
