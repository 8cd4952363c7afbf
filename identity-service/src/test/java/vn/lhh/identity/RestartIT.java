package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import vn.lhh.identity.token.SigningKeyRotation;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

class RestartIT {

	@Test
	void aRestartKeepsKeysCodesAndPasswords() {
		try (Rig rig = Rig.demo()) {
			String before = rig.browser().get("/oauth2/jwks").body();
			String password = rig.password("editor");
			String code = rig.browser().code(Browser.authorize(), "editor", password);
			rig.restart();
			assertThat(rig.browser().get("/oauth2/jwks").body()).isEqualTo(before);
			assertThat(rig.password("editor")).isEqualTo(password);
			HttpResponse<String> answer = rig.browser().exchange(code, Browser.VERIFIER);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(rig.browser().exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
		}
	}

	@Test
	void aBrowserStaysSignedInOverARestart() {
		try (Rig rig = Rig.demo()) {
			Browser browser = rig.browser();
			browser.token("editor", rig.password("editor"));
			rig.restart();
			browser.moveTo(rig.address());
			HttpResponse<String> answer = browser.get(Browser.authorize());
			assertThat(Browser.location(answer)).startsWith(Browser.CALLBACK + "?code=");
			assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		}
	}

	@Test
	void noSecretStandsInTheDatabaseInClear() {
		try (Rig rig = Rig.demo()) {
			String code = rig.browser().code(Browser.authorize(), "editor", rig.password("editor"));
			String token = rig.browser().token("qa", rig.password("qa"));
			MongoOperations mongo = rig.bean(MongoOperations.class);
			StringBuilder all = new StringBuilder();
			mongo.getCollectionNames()
				.forEach((name) -> mongo.getCollection(name).find().forEach((it) -> all.append(it.toJson())));
			assertThat(all.toString()).contains("challenge")
				.doesNotContain(code, token, rig.password("editor"), rig.secret("admin-console"),
						rig.secret("portal-scripts"));
		}
	}

	@Test
	void aKeyGetsASuccessorThatIsKnownBeforeItSigns() {
		try (Rig rig = Rig.demo()) {
			String first = kid(rig);
			rig.clock().advance(Duration.ofDays(91));
			rig.bean(SigningKeyRotation.class).turn();
			assertThat(published(rig)).isEqualTo(2);
			assertThat(kid(rig)).isEqualTo(first);
			rig.clock().advance(Duration.ofMinutes(16));
			String second = kid(rig);
			assertThat(second).isNotEqualTo(first);
			assertThat(published(rig)).isEqualTo(2);
			rig.clock().advance(Duration.ofDays(2));
			rig.bean(SigningKeyRotation.class).turn();
			assertThat(published(rig)).isEqualTo(1);
			assertThat(kid(rig)).isEqualTo(second);
		}
	}

	private static int published(Rig rig) {
		return Browser.tree(rig.browser().get("/oauth2/jwks")).get("keys").size();
	}

	private static String kid(Rig rig) {
		String token = rig.browser().token("editor", rig.password("editor"));
		return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[0])).replaceAll(".*\"kid\":\"", "")
			.replaceAll("\".*", "");
	}

}
