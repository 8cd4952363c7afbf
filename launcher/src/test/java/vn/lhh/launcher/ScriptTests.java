package vn.lhh.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how {@code ./portal} handles its arguments, by calling the script's own
 * functions.
 */
class ScriptTests {

	private static final String DOERS = "run() { echo RUN; }; run_tests() { echo TESTS; }; train() { echo TRAIN; }; "
			+ "talk() { echo \"TALK $*\"; }; ";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "test --help", "test -pl web --help", "run --help", "run --port 9090 -h", "train --help",
			"account --help", "setup -h", "--help", "help", "" })
	void whoeverAsksForHelpGetsHelpAndNothingElse(String words) throws Exception {
		assertThat(said(DOERS + "main " + words)).isEqualTo("TALK help");
	}

	@Test
	void verbsGoToTheLauncherWithTheirWords() throws Exception {
		assertThat(said(DOERS + "main account add lan --name 'Lan Anh'"))
			.isEqualTo("TALK account add lan --name Lan Anh");
		assertThat(said(DOERS + "main stop; main restart news; main logs qa; main setup x.yml")).hasLineCount(4)
			.doesNotContain("There is no verb");
		assertThat(said(DOERS + "main dance")).startsWith("There is no verb dance");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "version" })
	void theVersionIsThatOfTheBuild(String word) throws Exception {
		assertThat(said("main " + word)).matches("LHH Portal \\d+\\.\\d+\\.\\d+\\S*");
	}

	@Test
	void twoFirstRunsBuildOneAfterTheOther() throws Exception {
		String build = "scratch=\"$PLACE\"; is_stale() { [[ ! -e \"$PLACE/built\" ]]; }; "
				+ "build() { echo begin >> \"$PLACE/log\"; read -r -t 1 < \"$PLACE/pipe\" || true; "
				+ "touch \"$PLACE/built\"; echo end >> \"$PLACE/log\"; }; ";
		Files.createDirectories(this.folder);
		String both = "mkfifo \"$PLACE/pipe\"; exec 7<> \"$PLACE/pipe\"; (build_stale a) & (build_stale a) & wait";
		said(build + both);
		assertThat(this.folder.resolve("log")).content().isEqualToIgnoringNewLines("beginend");
	}

	private String said(String commands) throws IOException, InterruptedException {
		Path script = Path.of("../portal").toRealPath();
		ProcessBuilder bash = new ProcessBuilder("bash", "-c", "source '" + script + "'; " + commands)
			.redirectErrorStream(true);
		bash.environment().put("PLACE", this.folder.toString());
		Process process = bash.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said.strip();
	}

}
