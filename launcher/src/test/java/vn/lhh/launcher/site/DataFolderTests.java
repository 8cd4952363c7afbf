package vn.lhh.launcher.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.Console;
import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final Console console = new Console(new PrintStream(this.said, true), new PrintStream(this.said, true));

	@TempDir
	private Path root;

	private DataFolder data;

	private Path settings;

	@BeforeEach
	void folder() throws IOException {
		this.data = new DataFolder(this.root);
		this.settings = Files.createDirectories(this.data.setup()).resolve("settings.env");
	}

	@Test
	void whatIsNoSettingIsToldInOneLineAndTheRestCounts() throws IOException {
		Files.writeString(this.settings, "STATS_BASELINE_VALUE=5\n\nSTATS_BASEL\n=x\n{}\nSTATS_BASELINE_SOURCE=a=b\n");
		assertThat(this.data.settings(this.console)).containsOnlyKeys("STATS_BASELINE_VALUE", "STATS_BASELINE_SOURCE")
			.containsEntry("STATS_BASELINE_SOURCE", "a=b");
		assertThat(this.said.toString(StandardCharsets.UTF_8).lines()).singleElement()
			.asString()
			.contains("settings.env is damaged", "3 of its 6 lines");
	}

	@Test
	void settingsThatAreNoTextAreNamed() throws IOException {
		Files.write(this.settings, new byte[] { (byte) 0xff, 0, (byte) 0xfe });
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> this.data.settings(this.console))
			.withMessageContaining("settings.env can't be read");
	}

	@Test
	void aSiteThatWasNeverSetUpHasNone() {
		assertThat(this.data.settings(this.console)).isEmpty();
		assertThat(this.said.size()).isZero();
	}

}
