package vn.lhh.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.harness.LaunchedSite;

import vn.lhh.launcher.site.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

class PortalTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void anUnknownVerbIsOneLineAndTheExitCodeOfWrongUse() {
		assertThat(portal("rnu")).isEqualTo(2);
		assertThat(said(this.err)).isEqualTo("There is no verb rnu: see ./portal help.\n");
	}

	@Test
	void helpNamesEveryVerb() {
		assertThat(portal("help")).isZero();
		assertThat(said(this.out)).contains("run ", "test ", "status ", "hold ", "release ", "token ", "demo ", "stop ",
				"restart ", "logs ", "account add", "account password");
	}

	@Test
	void statusOfASiteThatNeverRanIsAnEmptyArray() {
		assertThat(portal("status", "--json", "--data", this.folder.toString())).isEqualTo(3);
		assertThat(said(this.out)).isEqualTo("[]\n");
	}

	@Test
	void aTokenNeedsARunningSite() {
		assertThat(portal("token", "editor", "--data", this.folder.toString())).isOne();
		assertThat(said(this.err)).startsWith("No site runs with the data in ");
	}

	@Test
	void everyVerbAnswersToHelpAndDoesNothingElse() {
		for (String verb : new String[] { "run", "stop", "account", "token", "demo", "train" }) {
			assertThat(portal(verb, "--help")).isZero();
			assertThat(portal(verb, "-h", "--data", this.folder.resolve("none").toString())).isZero();
		}
		assertThat(said(this.out)).contains("Usage: ./portal VERB");
		assertThat(this.folder.resolve("none")).doesNotExist();
	}

	@Test
	void accountsAndLogsNeedASite() {
		String data = this.folder.toString();
		assertThat(portal("account", "list", "--data", data)).isOne();
		assertThat(said(this.err)).startsWith("No site runs with the data in ");
		assertThat(portal("account", "--data", data)).isOne();
		assertThat(portal("stop", "--data", data)).isOne();
		assertThat(portal("restart", "news", "--data", data)).isOne();
		assertThat(portal("logs", "../secret", "--data", data)).isOne();
		assertThat(said(this.err)).contains("There is no log of ../secret");
	}

	@Test
	void aRefusedStartLeavesNoFolderBehind() {
		Path data = this.folder.resolve("fresh");
		assertThat(portal("run", "--port", String.valueOf(LaunchedSite.freePort()), "--data", data.toString())).isOne();
		assertThat(said(this.err)).contains("is not built");
		assertThat(data).doesNotExist();
	}

	@Test
	void runNamesTheModuleThatIsNotBuilt() {
		assertThat(portal("run", "--port", String.valueOf(LaunchedSite.freePort()), "--data", this.folder.toString()))
			.isOne();
		assertThat(said(this.err)).contains("is not built");
	}

	private int portal(String... args) {
		Console console = new Console(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
		LaunchContext launchContext = new LaunchContext(new Checkout(this.folder), Map.of());
		return new Portal(console, launchContext).run(args);
	}

	private static String said(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

}
