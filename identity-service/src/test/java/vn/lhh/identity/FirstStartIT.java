package vn.lhh.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirstStartIT {

	@Test
	void demoUsersGetRandomPasswordsOnlyTheOwnerCanRead() throws IOException {
		try (Rig one = Rig.demo(); Rig other = Rig.demo()) {
			Map<String, String> users = new SecretFile(one.file("demo-users.txt")).read();
			assertThat(users).containsOnlyKeys("admin", "approver", "editor", "records", "qa", "members");
			assertThat(users.values()).doesNotHaveDuplicates()
				.allMatch((password) -> password.matches("[A-Za-z0-9]{20}"))
				.doesNotContainAnyElementsOf(new SecretFile(other.file("demo-users.txt")).read().values());
			assertThat(one.secret("portal-scripts")).hasSize(43).isNotEqualTo(other.secret("portal-scripts"));
			for (String name : new String[] { "demo-users.txt", "clients.txt" }) {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one.file(name))))
					.isEqualTo("rw-------");
			}
		}
	}

	@Test
	void withoutTheDemoThereIsOneAdministrator() {
		try (Rig rig = Rig.plain()) {
			Map<String, String> users = new SecretFile(rig.file("first-admin.txt")).read();
			assertThat(users).containsOnlyKeys("admin");
			assertThat(rig.file("demo-users.txt")).doesNotExist();
			assertThat(rig.browser().token("admin", users.get("admin"))).isNotBlank();
		}
	}

	@Test
	void aSettingMakesALostPasswordAnewOnce() throws IOException {
		try (Rig rig = Rig.plain()) {
			String lost = new SecretFile(rig.file("first-admin.txt")).read().get("admin");
			Files.delete(rig.file("first-admin.txt"));
			rig.restart("--identity.reset-password=admin");
			String fresh = new SecretFile(rig.file("reset-admin.txt")).read().get("admin");
			assertThat(rig.browser().signIn("/login", "admin", lost).statusCode()).isEqualTo(401);
			assertThat(rig.browser().signIn("/login", "admin", fresh).statusCode()).isEqualTo(303);
			rig.restart("--identity.reset-password=admin");
			assertThat(rig.browser().signIn("/login", "admin", fresh).statusCode()).isEqualTo(303);
		}
	}

}
