package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lhh.identity.account.AccountReader;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a one-time password only allows its owner to choose another.
 */
class PasswordIT {

	private static final String PAGE = "/login/password";

	private static final String CHOSEN = "ba con cá vàng 7";

	private static Rig rig;

	private static String admin;

	private final Browser browser = rig.browser();

	@BeforeAll
	static void start() {
		rig = Rig.demo();
		admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
	}

	@AfterAll
	static void stop() {
		rig.close();
	}

	@Test
	void whoSignsInWithAOneTimePasswordChoosesAnotherAndGoesOnToTheClient() {
		String password = open("lan");
		String form = Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html"));
		String page = Browser.location(this.browser.signIn(form, "lan", password));
		assertThat(page).startsWith(PAGE + "?continue=%2Foauth2%2Fauthorize");
		HttpResponse<String> shown = this.browser.get(page);
		assertThat(shown.body()).contains("Chọn mật khẩu mới", "chỉ dùng được một lần", "value=\"lan\"")
			.doesNotContain("currentPassword", "<script");
		HttpResponse<String> chosen = choose(page, Map.of("newPassword", CHOSEN, "repeated", CHOSEN));
		assertThat(chosen.statusCode()).isEqualTo(303);
		String code = Browser.parameter(Browser.location(this.browser.get(Browser.location(chosen))), "code");
		assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
		assertThat(rig.browser().token("lan", CHOSEN)).isNotBlank();
		assertThat(rig.browser().signIn("/login", "lan", password).statusCode()).isEqualTo(401);
	}

	@Test
	void untilThenThereIsNoSessionAndNoToken() {
		String password = open("minh");
		HttpResponse<String> answer = this.browser.signIn("/login", "minh", password);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith("LHH_ID_SESSION"))
			.filteredOn((it) -> it.startsWith("LHH_ID_TICKET="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Strict", "Path=/login");
		assertThat(Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html")))
			.startsWith("/login?continue=");
	}

	@ParameterizedTest
	@CsvSource({ "short, password-too-short", "Matkhau123456!, password-known", "mật khẩu 2026!!, password-known",
			"passwordpassword, password-known", "aaaaaaaaaaaaaaaa, password-known", "123456789012, password-known",
			"qwertyuiop1234, password-known", "P@ssw0rd2026!!, password-known", "dalat-dalat-dalat, password-known",
			"portal.example.vn 2026, password-known" })
	void whatEverybodyGuessesFirstIsRefused(String chosen, String code) {
		String name = "hoang" + Math.abs(chosen.hashCode());
		this.browser.signIn("/login", name, open(name));
		HttpResponse<String> answer = choose(PAGE, Map.of("newPassword", chosen, "repeated", chosen));
		assertThat(answer.statusCode()).as(code).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"").doesNotContain(chosen);
		HttpResponse<String> script = change("qa", rig.password("qa"), chosen);
		assertThat(script.statusCode()).isEqualTo(400);
		JsonNode error = Browser.tree(script).get("errors").get(0);
		assertThat(error.get("field").asString()).isEqualTo("newPassword");
		assertThat(error.get("code").asString()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Người Trả Lời 2026", "lời-trả-người 123!", "nguoitraloi nguoitraloi" })
	void onesOwnNameIsGuessedFirst(String chosen) {
		HttpResponse<String> answer = change("qa", rig.password("qa"), chosen);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("password-known");
	}

	@Test
	void aLongSentenceIsAPasswordAndEveryCharacterOfItCounts() {
		String sentence = "chú dế mèn phiêu lưu ký và những người bạn tốt của chú ở đồng cỏ xanh mướt ".repeat(3);
		String chosen = sentence.substring(0, 200) + "a";
		assertThat(change("sentence", open("sentence"), chosen).statusCode()).isEqualTo(204);
		assertThat(rig.browser().signIn("/login", "sentence", sentence.substring(0, 200) + "b").statusCode())
			.isEqualTo(401);
		assertThat(rig.browser().signIn("/login", "sentence", chosen).statusCode()).isEqualTo(303);
		HttpResponse<String> longer = change("sentence", chosen, "xyzzy mimosa " + sentence + "b".repeat(20));
		assertThat(Browser.tree(longer).get("errors").get(0).get("code").asString()).isEqualTo("password-too-long");
		assertThat(longer.body()).contains("nhiều nhất 256 ký tự");
	}

	@Test
	void bothFieldsMustAgree() {
		this.browser.signIn("/login", "thu", open("thu"));
		HttpResponse<String> answer = choose(PAGE, Map.of("newPassword", CHOSEN, "repeated", CHOSEN + "x"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("không giống nhau");
	}

	@Test
	void aPasswordOfOnesOwnIsChangedWithTheOneInUse() {
		String old = rig.password("members");
		Map<String, String> form = new HashMap<>(
				Map.of("username", "members", "currentPassword", old, "newPassword", CHOSEN, "repeated", CHOSEN));
		HttpResponse<String> wrong = choose(PAGE, with(form, "currentPassword", "not this one"));
		assertThat(wrong.statusCode()).isEqualTo(401);
		HttpResponse<String> same = choose(PAGE, with(with(form, "newPassword", old), "repeated", old));
		assertThat(same.body()).contains("phải khác mật khẩu đang dùng");
		HttpResponse<String> changed = choose(PAGE, form);
		assertThat(changed.statusCode()).isEqualTo(200);
		assertThat(changed.body()).contains("Đã đổi mật khẩu");
		assertThat(rig.browser().signIn("/login", "members", old).statusCode()).isEqualTo(401);
		assertThat(rig.browser().signIn("/login", "members", CHOSEN).statusCode()).isEqualTo(303);
	}

	@Test
	void aScriptChangesAOneTimePasswordByTheApi() {
		String password = open("script.user");
		assertThat(change("script.user", "wrong", CHOSEN).statusCode()).isEqualTo(401);
		HttpResponse<String> none = this.browser.json("POST", "/api/identity/account/password", "{}");
		assertThat(none.statusCode()).isEqualTo(400);
		assertThat(none.body()).contains("username", "currentPassword", "newPassword");
		assertThat(change("script.user", password, CHOSEN).statusCode()).isEqualTo(204);
		assertThat(rig.browser().token("script.user", CHOSEN)).isNotBlank();
		assertThat(change("script.user", password, "something else 99").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NFC", "NFD" })
	void aPasswordWithAccentsIsTheSameHoweverItsLettersAreSent(Normalizer.Form form) {
		String sent = Normalizer.normalize(CHOSEN, form);
		String byScript = "script." + form.name().toLowerCase(Locale.ROOT);
		assertThat(change(byScript, open(byScript), sent).statusCode()).isEqualTo(204);
		String byPage = "page." + form.name().toLowerCase(Locale.ROOT);
		this.browser.signIn("/login", byPage, open(byPage));
		assertThat(choose(PAGE, Map.of("newPassword", sent, "repeated", sent)).statusCode()).isEqualTo(200);
		for (String name : List.of(byScript, byPage)) {
			for (Normalizer.Form typed : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
				assertThat(rig.browser().signIn("/login", name, Normalizer.normalize(CHOSEN, typed)).statusCode())
					.as("%s %s", name, typed)
					.isEqualTo(303);
			}
			assertThat(change(name, Normalizer.normalize(CHOSEN, Normalizer.Form.NFD), CHOSEN + "!").statusCode())
				.isEqualTo(204);
		}
	}

	@Test
	void aPasswordThatWasKeptInPartsStillOpensItsAccount() {
		String old = Normalizer.normalize(CHOSEN, Normalizer.Form.NFD);
		assertThat(change("approver", rig.password("approver"), CHOSEN).statusCode()).isEqualTo(204);
		String hash = rig.bean(PasswordEncoder.class).encode(old);
		rig.bean(MongoOperations.class)
			.updateFirst(Query.query(Criteria.where("username").is("approver")), Update.update("passwordHash", hash),
					"accounts");
		assertThat(rig.browser().signIn("/login", "approver", old).statusCode()).isEqualTo(303);
	}

	@Test
	void blanksAroundAPasswordBelongToIt() {
		assertThat(change("blank", open("blank"), CHOSEN + " ").statusCode()).isEqualTo(204);
		assertThat(rig.browser().signIn("/login", "blank", CHOSEN + " ").statusCode()).isEqualTo(303);
		assertThat(rig.browser().signIn("/login", "blank", CHOSEN).statusCode()).isEqualTo(401);
	}

	@Test
	void wrongTriesAtTheApiAreSlowedDownToo() {
		String password = open("guessed");
		for (int i = 0; i < 5; i++) {
			assertThat(change("guessed", "guess" + i, CHOSEN).statusCode()).isEqualTo(401);
		}
		assertThat(change("guessed", password, CHOSEN).statusCode()).isEqualTo(401);
	}

	@Test
	void aTicketEndsWithItsTimeAndWithAnyOtherPassword() {
		Browser first = rig.browser();
		first.signIn("/login", "hai", open("hai"));
		String id = rig.bean(AccountReader.class).named("hai").id();
		HttpResponse<String> reset = rig.browser()
			.json("POST", "/api/identity/admin/accounts/" + id + "/reset-password", "", "Authorization", admin);
		assertThat(first.get(PAGE).body()).contains("currentPassword");
		Browser second = rig.browser();
		second.signIn("/login", "hai", Browser.tree(reset).get("password").asString());
		assertThat(second.get(PAGE).body()).doesNotContain("currentPassword");
		rig.clock().advance(java.time.Duration.ofMinutes(16));
		assertThat(second.get(PAGE).body()).contains("currentPassword");
	}

	@Test
	void afterwardsOneIsOnlySentBackToTheAuthorization() {
		for (String target : new String[] { "https://evil.example/", "//evil.example",
				"/oauth2/authorize?a%0d%0aX:1" }) {
			String name = "sent" + Math.abs(target.hashCode());
			String page = Browser.location(this.browser.signIn("/login?continue=" + target, name, open(name)));
			HttpResponse<String> chosen = choose(page, Map.of("newPassword", CHOSEN, "repeated", CHOSEN));
			assertThat(chosen.statusCode()).isEqualTo(200);
			assertThat(chosen.body()).contains("Đã đổi mật khẩu");
		}
	}

	private HttpResponse<String> choose(String page, Map<String, String> typed) {
		Map<String, String> form = new HashMap<>(Browser.hiddenFields(this.browser.get(page).body()));
		form.putAll(typed);
		return this.browser.post(PAGE, form);
	}

	private HttpResponse<String> change(String username, String password, String chosen) {
		return this.browser.json("POST", "/api/identity/account/password",
				"{\"username\":\"%s\",\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(username, password,
						chosen));
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> changed = new HashMap<>(form);
		changed.put(name, value);
		return changed;
	}

	private static String open(String username) {
		HttpResponse<String> opened = rig.browser()
			.json("POST", "/api/identity/admin/accounts",
					"{\"username\":\"%s\",\"displayName\":\"Ai đó\",\"roles\":[\"EDITOR\"]}".formatted(username),
					"Authorization", admin);
		return Browser.tree(opened).get("password").asString();
	}

}
