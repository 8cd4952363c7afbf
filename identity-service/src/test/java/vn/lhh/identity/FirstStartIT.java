package vn.lhh.identity;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
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
			rig.browser().choosePassword("admin", users.get("admin"), "ba con cá vàng 7");
			assertThat(rig.browser().token("admin", "ba con cá vàng 7")).isNotBlank();
			assertThat(rig.file("first-admin.txt")).doesNotExist();
		}
	}

	@Test
	void theOperatorKeepsAccountsWithTheSecretOfTheDataFolder() {
		try (Rig rig = Rig.plain()) {
			HttpResponse<String> added = operator(rig, "add", "lan.anh", "--name", "Lan Anh", "--roles",
					"editor,APPROVER");
			assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
			assertThat(added.body()).contains("Account lan.anh is open with the roles EDITOR,APPROVER.",
					Rig.PORTAL + "/login");
			String password = added.body().replaceAll("(?s).*shown only now: (\\S+).*", "$1");
			rig.browser().choosePassword("lan.anh", password, "ba con cá vàng 7");
			assertThat(rig.browser().token("lan.anh", "ba con cá vàng 7")).isNotBlank();
			assertThat(operator(rig, "list").body()).containsPattern("admin +active +ADMIN .*must choose a password")
				.containsPattern("lan.anh +active +EDITOR,APPROVER +Lan Anh\n");
			assertThat(operator(rig, "disable", "lan.anh").statusCode()).isEqualTo(200);
			assertThat(rig.browser().signIn("/login", "lan.anh", "ba con cá vàng 7").statusCode()).isEqualTo(401);
			assertThat(operator(rig, "enable", "lan.anh").statusCode()).isEqualTo(200);
			assertThat(rig.browser().signIn("/login", "lan.anh", "ba con cá vàng 7").statusCode()).isEqualTo(303);
			assertThat(operator(rig, "reset", "lan.anh").body()).contains("shown only now");
			assertThat(rig.browser().signIn("/login", "lan.anh", "ba con cá vàng 7").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void theOperatorIsToldWhatIsWrongAndNobodyElseIsHeard() throws IOException {
		try (Rig rig = Rig.plain()) {
			assertThat(operator(rig, "disable", "admin").body()).contains("only active administrator");
			assertThat(operator(rig, "add", "lan").body()).contains("Name at least one role");
			assertThat(operator(rig, "add", "lan", "--roles", "KING").body()).contains("There is no role KING");
			assertThat(operator(rig, "add", "Lân", "--roles", "EDITOR").body()).contains("A user name starts");
			assertThat(operator(rig, "add", "admin", "--roles", "EDITOR").body()).contains("admin already");
			assertThat(operator(rig, "reset", "nobody").statusCode()).isEqualTo(400);
			assertThat(operator(rig, "dance").body()).startsWith("Say one of");
			assertThat(operator(rig).statusCode()).isEqualTo(400);
			HttpResponse<String> other = rig.browser()
				.text("/internal/accounts", "list", "Authorization", "Operator guess");
			assertThat(other.statusCode()).isEqualTo(401);
			assertThat(rig.browser().text("/internal/accounts", "list").statusCode()).isEqualTo(401);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rig.file("operator.txt"))))
				.isEqualTo("rw-------");
		}
	}

	private static HttpResponse<String> operator(Rig rig, String... words) {
		String secret = new SecretFile(rig.file("operator.txt")).read().get("operator");
		return rig.browser()
			.text("/internal/accounts", String.join("\n", words), "Authorization", "Operator " + secret);
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "operator\t", "{}", "\u00ff\u00fe\tx" })
	void aDamagedFileOfSecretsIsToldInOneLineAndStopsNothing(String damaged, CapturedOutput output) throws IOException {
		try (Rig rig = Rig.plain()) {
			for (String name : new String[] { "operator.txt", "clients.txt", "first-admin.txt" }) {
				Files.write(rig.file(name), damaged.getBytes(StandardCharsets.ISO_8859_1));
			}
			rig.restart();
			assertThat(operator(rig, "list").body()).contains("admin");
			assertThat(output.getAll().lines().filter((line) -> line.contains("is damaged"))).singleElement()
				.asString()
				.contains("WARN", "operator.txt", "1 of its 1 lines");
		}
	}

	@Test
	void whatIsWholeInADamagedFileIsKept() throws IOException {
		try (Rig rig = Rig.plain()) {
			String secret = new SecretFile(rig.file("operator.txt")).read().get("operator");
			Files.writeString(rig.file("operator.txt"), "oper\n\noperator\t" + secret + "\n");
			rig.restart();
			assertThat(rig.browser().text("/internal/accounts", "list", "Authorization", "Operator " + secret).body())
				.contains("admin");
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
