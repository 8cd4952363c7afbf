package vn.lhh.identity;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.lhh.identity.crypto.SecretCipher;
import vn.lhh.identity.token.SigningKeyRotation;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
						rig.secret("portal-scripts"), "\"kty");
		}
	}

	@Test
	void keysOfEarlierBuildsAreEncryptedAtTheNextStart() throws JOSEException {
		try (Rig rig = Rig.demo()) {
			MongoOperations mongo = rig.bean(MongoOperations.class);
			String clear = new RSAKeyGenerator(2048).keyID("old").keyUse(KeyUse.SIGNATURE).generate().toJSONString();
			mongo.remove(new Query(), "keys");
			mongo.insert(new Document("_id", "old").append("jwk", clear)
				.append("createdAt", Date.from(rig.clock().instant()))
				.append("signsFrom", Date.from(rig.clock().instant())), "keys");
			rig.restart();
			assertThat(kid(rig)).isEqualTo("old");
			assertThat(rig.bean(MongoOperations.class).findById("old", Document.class, "keys").getString("jwk"))
				.startsWith("lhh1.");
		}
	}

	@Test
	void withAnotherEncryptionKeyTheServiceDoesNotStartAndSaysWhatIsMissing() throws IOException {
		try (Rig rig = Rig.demo()) {
			Path file = rig.file(SecretCipher.FILE);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			String key = Files.readString(file);
			Files.delete(file);
			assertThatThrownBy(rig::restart).hasStackTraceContaining("bring back encryption-key.txt");
			rig.restart("--identity.encryption-key=" + key.substring(key.indexOf('\t')).strip());
			assertThat(kid(rig)).isNotBlank();
			assertThatThrownBy(() -> rig.restart("--identity.encryption-key=short"))
				.hasStackTraceContaining("at least 32 random characters");
			Files.writeString(file, key);
			rig.restart();
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
