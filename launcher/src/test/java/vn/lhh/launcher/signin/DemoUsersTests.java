package vn.lhh.launcher.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DemoUsersTests {

	@TempDir
	private Path data;

	@Test
	void passwordsAreReadFromWhatIdentityServiceWrote() throws IOException {
		Path folder = Files.createDirectories(this.data.resolve("identity"));
		Files.writeString(folder.resolve("demo-users.txt"), "admin\ta b=c\neditor\txyz\n");
		assertThat(DemoUsers.in(this.data).password("admin")).isEqualTo("a b=c");
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> DemoUsers.in(this.data).password("nobody"))
			.withMessageContaining("there are: admin, editor");
	}

	@Test
	void oneMayLookWithoutKnowingWhetherThereAreAny() throws IOException {
		assertThat(DemoUsers.ifAny(this.data).find("admin")).isEmpty();
		Path folder = Files.createDirectories(this.data.resolve("identity"));
		Files.writeString(folder.resolve("demo-users.txt"), "admin\tabc\n");
		assertThat(DemoUsers.ifAny(this.data).find("admin")).contains("abc");
		assertThat(DemoUsers.ifAny(this.data).find("lan")).isEmpty();
	}

	@Test
	void aSiteWithoutDemoContentSaysSo() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> DemoUsers.in(this.data))
			.withMessageContaining("--no-demo");
	}

}
