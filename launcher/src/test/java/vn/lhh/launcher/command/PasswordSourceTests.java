package vn.lhh.launcher.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordSourceTests {

	@TempDir
	private Path folder;

	@Test
	void aFileGivesItsFirstLine() throws IOException {
		Path file = Files.writeString(this.folder.resolve("p"), "ba con cá\nmore\n");
		assertThat(source("").password(file.toString(), "Password")).isEqualTo("ba con cá");
	}

	@Test
	void standardInputGivesOneLineForEach() {
		PasswordSource source = source("cũ\nmới\n");
		assertThat(source.password("", "Password")).isEqualTo("cũ");
		assertThat(source.password("-", "New password")).isEqualTo("mới");
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> source.password("", "Password"))
			.withMessageContaining("was not given");
	}

	@Test
	void anEmptyOrMissingFileIsSaidSo() throws IOException {
		Path file = Files.writeString(this.folder.resolve("p"), "\n");
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> source("x").password(file.toString(), "It"))
			.withMessageContaining("It was not given");
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> source("x").password(this.folder.resolve("none").toString(), "It"))
			.withMessageContaining("can't be read");
	}

	private static PasswordSource source(String input) {
		return new PasswordSource(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false);
	}

}
