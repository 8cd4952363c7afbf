package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.Authenticator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the pages of one's own account, and their JSON twins.
 */
class OwnAccountIT {

	private static final String ACCOUNT = "/tai-khoan";

	private static final String API = "/api/identity/account";

	private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";

	private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 "
			+ "(KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

	private static final String CHOSEN = "ba con cá vàng 7";

	private static final String PASSWORD = "chín con chim sẻ 42";

	private static Rig rig;

	private static String admin;

	private static int accounts;

	private String username;

	private String id;

	private Browser browser;

	@BeforeAll
	static void start() {
		rig = Rig.demo();
		admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
	}

	@AfterAll
	static void stop() {
		rig.close();
	}

	@BeforeEach
	void signIn() {
		this.username = "lan" + accounts++;
		JsonNode opened = Browser.tree(rig.browser()
			.json("POST", "/api/identity/admin/accounts",
					"{\"username\":\"%s\",\"displayName\":\"Ai đó\",\"roles\":[\"EDITOR\"]}".formatted(this.username),
					"Authorization", admin));
		this.id = opened.get("id").asString();
		rig.browser().choosePassword(this.username, opened.get("password").asString(), PASSWORD);
		this.browser = signedIn(FIREFOX);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/mat-khau", "/ma-xac-nhan", "/ma-xac-nhan/cai-dat", "/ma-truy-cap" })
	void everyPageIsForItsOwnerAloneAndKeptNowhere(String page) {
		HttpResponse<String> stranger = rig.browser().get(ACCOUNT + page);
		assertThat(Browser.location(stranger)).isEqualTo("/login?continue=" + (ACCOUNT + page).replace("/", "%2F"));
		HttpResponse<String> shown = this.browser.get(ACCOUNT + page);
		assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
		assertThat(shown.body()).contains("<h1>", "lang=\"vi\"", "href=\"/logout\"")
			.doesNotContain("<script", "style=", "onclick");
		assertThat(this.browser.get(ACCOUNT + page + "?x=%ff").statusCode()).isEqualTo(400);
		assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(shown.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
	}

	@Test
	void afterSigningInOneIsBackAtThePage() {
		Browser other = rig.browser();
		String form = Browser.location(other.get(ACCOUNT + "/mat-khau"));
		assertThat(Browser.location(other.signIn(form, this.username, PASSWORD))).isEqualTo(ACCOUNT + "/mat-khau");
		assertThat(other.get(ACCOUNT + "/mat-khau").body()).contains("Đổi mật khẩu");
	}

	@Test
	void sessionsAreListedInWordsAndOneCanBeEnded() {
		Browser other = signedIn(SAFARI);
		String code = Browser.parameter(Browser.location(other.get(Browser.authorize())), "code");
		other.exchange(code, Browser.VERIFIER);
		String page = this.browser.get(ACCOUNT).body();
		assertThat(page).contains("Firefox trên Linux", "Safari trên iPhone", "127.0.0.0/24", "phiên này",
				"Biên tập viên", "Đã đăng nhập");
		assertThat(page.split("class=\"mark\"", -1)).hasSize(2);
		String foreign = ended(page, "Safari");
		HttpResponse<String> done = this.browser.fill(ACCOUNT, foreign, Map.of());
		assertThat(Browser.location(done)).isEqualTo(ACCOUNT + "?xong=phien");
		assertThat(this.browser.get(ACCOUNT + "?xong=phien").body()).contains("Đã kết thúc phiên ấy")
			.doesNotContain(foreign);
		assertThat(other.get(ACCOUNT).statusCode()).isEqualTo(303);
		assertThat(Browser.location(other.get(Browser.authorize(), "Accept", "text/html"))).startsWith("/login?");
		assertThat(this.browser.get(ACCOUNT).statusCode()).isEqualTo(200);
	}

	@Test
	void rolesWithinScopesAreToldToTheirOwner() {
		String path = "/api/identity/admin/accounts/" + this.id;
		String version = rig.browser().get(path, "Authorization", admin).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> changed = rig.browser()
			.json("PUT", path, """
					{"displayName":"Lan","roles":[],
					 "grants":[{"role":"APPROVER","scopeType":"CATEGORY","scopeId":"c1"}]}""", "Authorization", admin,
					"If-Match", version);
		assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
		assertThat(signedIn(FIREFOX).get(ACCOUNT).body())
			.contains("Người duyệt trong chuyên mục hoặc chủ đề được giao");
		JsonNode own = Browser.tree(rig.browser().get(API, "Authorization", bearer()));
		assertThat(own.at("/grants/0/scopeId").asString()).isEqualTo("c1");
	}

	@Test
	void aSessionOfAnotherAccountIsOutOfReach() {
		Browser other = rig.browser();
		other.signIn("/login", "qa", rig.password("qa"));
		String foreign = ended(other.get(ACCOUNT).body(), "");
		this.browser.fill(ACCOUNT, foreign, Map.of());
		assertThat(other.get(ACCOUNT).statusCode()).isEqualTo(200);
		assertThat(this.browser.post(foreign, Map.of()).statusCode()).as("without the form's token").isEqualTo(403);
	}

	@Test
	void signingOutEverywhereEndsSessionsAndTokensOfAllKinds() {
		Browser other = signedIn(SAFARI);
		String bearer = bearer();
		String apiToken = made(bearer);
		assertThat(exchange(apiToken).statusCode()).isEqualTo(200);
		HttpResponse<String> done = this.browser.fill(ACCOUNT, ACCOUNT + "/dang-xuat-moi-noi", Map.of());
		assertThat(Browser.location(done)).isEqualTo("/login");
		assertThat(other.get(ACCOUNT).statusCode()).isEqualTo(303);
		assertThat(this.browser.get(ACCOUNT).statusCode()).isEqualTo(303);
		assertThat(rig.browser().get(API, "Authorization", bearer).statusCode()).isEqualTo(401);
		assertThat(exchange(apiToken).statusCode()).isEqualTo(401);
	}

	@Test
	void thePasswordIsChangedWithTheOneInUse() {
		Browser other = signedIn(SAFARI);
		String page = ACCOUNT + "/mat-khau";
		Map<String, String> form = new HashMap<>(
				Map.of("currentPassword", "not this one", "newPassword", CHOSEN, "repeated", CHOSEN));
		HttpResponse<String> wrong = this.browser.fill(page, page, form);
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("Lỗi: Đổi mật khẩu", "role=\"alert\"", "href=\"#currentPassword\"",
				"id=\"currentPassword-error\"", "Mật khẩu đang dùng không đúng");
		form.put("currentPassword", PASSWORD);
		form.put("newPassword", "short");
		form.put("repeated", "short");
		assertThat(this.browser.fill(page, page, form).body()).contains("id=\"newPassword-error\"", "ít nhất 12 ký tự");
		form.put("newPassword", CHOSEN);
		assertThat(this.browser.fill(page, page, form).body()).contains("id=\"repeated-error\"", "không giống nhau");
		form.put("repeated", CHOSEN);
		HttpResponse<String> changed = this.browser.fill(page, page, form);
		assertThat(Browser.location(changed)).isEqualTo(ACCOUNT + "?xong=mat-khau");
		assertThat(this.browser.get(ACCOUNT + "?xong=mat-khau").body()).contains("Đã đổi mật khẩu");
		assertThat(other.get(ACCOUNT).statusCode()).isEqualTo(303);
		assertThat(rig.browser().signIn("/login", this.username, CHOSEN).statusCode()).isEqualTo(303);
	}

	@Test
	void theSecondFactorIsSetRenewedAndRemoved() {
		String page = ACCOUNT + "/ma-xac-nhan";
		String password = PASSWORD;
		Authenticator telephone = Authenticator.from(this.browser.get(page + "/cai-dat").body());
		Map<String, String> form = new HashMap<>(Map.of("currentPassword", password, "code", "000000"));
		assertThat(this.browser.fill(page + "/cai-dat", page + "/cai-dat", form).body()).contains("id=\"code-error\"",
				"Mã không đúng hoặc đã hết hạn");
		form.put("code", code(telephone));
		HttpResponse<String> set = this.browser.fill(page + "/cai-dat", page + "/cai-dat", form);
		assertThat(set.body()).contains("Mã dự phòng", "href=\"/tai-khoan\"");
		assertThat(this.browser.get(page).body()).contains("<strong>10</strong>");
		assertThat(this.browser.fill(page, page + "/ma-du-phong", Map.of("currentPassword", password)).body())
			.contains("Mã không đúng");
		HttpResponse<String> renewed = this.browser.fill(page, page + "/ma-du-phong",
				Map.of("currentPassword", password, "code", codes(set).getLast()));
		assertThat(codes(renewed)).hasSize(10).doesNotContainAnyElementsOf(codes(set));
		form.put("code", codes(set).getFirst());
		assertThat(this.browser.fill(page, page + "/tat", form).body()).contains("Mã không đúng");
		form.put("code", codes(renewed).getFirst());
		assertThat(Browser.location(this.browser.fill(page, page + "/tat", form)))
			.isEqualTo(ACCOUNT + "?xong=ma-xac-nhan");
		assertThat(Browser.location(rig.browser().signIn("/login", this.username, password))).isEqualTo("/");
	}

	@Test
	void anotherTelephoneTakesOverOnlyWithACodeOfTheFirst() {
		String page = ACCOUNT + "/ma-xac-nhan/cai-dat";
		Authenticator first = Authenticator.from(this.browser.get(page).body());
		HttpResponse<String> set = this.browser.fill(page, page,
				Map.of("currentPassword", PASSWORD, "code", code(first)));
		Authenticator second = Authenticator.from(this.browser.get(page).body());
		assertThat(second).isNotEqualTo(first);
		Map<String, String> form = new HashMap<>(Map.of("currentPassword", PASSWORD, "code", code(second)));
		assertThat(this.browser.fill(page, page, form).body()).contains("id=\"currentCode-error\"");
		form.put("currentCode", codes(set).getFirst());
		assertThat(codes(this.browser.fill(page, page, form))).hasSize(10);
	}

	@Test
	void aProposedSecretEndsWithTheSessionsAndInTime() {
		String page = ACCOUNT + "/ma-xac-nhan/cai-dat";
		Authenticator seen = Authenticator.from(this.browser.get(page).body());
		assertThat(Authenticator.from(this.browser.get(page).body())).as("loaded again").isEqualTo(seen);
		this.browser.fill(ACCOUNT, ACCOUNT + "/dang-xuat-moi-noi", Map.of());
		Browser again = signedIn(FIREFOX);
		Authenticator next = Authenticator.from(again.get(page).body());
		assertThat(next).isNotEqualTo(seen);
		rig.clock().advance(java.time.Duration.ofMinutes(16));
		assertThat(Authenticator.from(again.get(page).body())).isNotEqualTo(next);
	}

	@Test
	void aRequiredSecondFactorStays() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=EDITOR")) {
			Browser owner = own.browser();
			owner.signIn("/login", "editor", own.password("editor"));
			Authenticator telephone = Authenticator.from(owner.get("/login/second-factor").body());
			owner.fill("/login/second-factor", "/login/second-factor",
					Map.of("code", telephone.code(own.clock().instant())));
			String page = ACCOUNT + "/ma-xac-nhan";
			assertThat(owner.get(page).body()).contains("không tắt được").doesNotContain("/tat\"");
			own.clock().advance(Duration.ofSeconds(30));
			HttpResponse<String> forced = owner.fill(page + "/cai-dat", page + "/tat",
					Map.of("currentPassword", own.password("editor"), "code", telephone.code(own.clock().instant())));
			assertThat(forced.statusCode()).isEqualTo(400);
			assertThat(forced.body()).contains("cần mã xác nhận nên không tắt được");
		}
	}

	@Test
	void aTokenForAScriptIsMadeOnThePageShownOnceAndRevoked() {
		String page = ACCOUNT + "/ma-truy-cap";
		String day = java.time.LocalDate.ofInstant(rig.clock().instant(), java.time.ZoneOffset.UTC)
			.plusDays(30)
			.toString();
		Map<String, String> form = new HashMap<>(
				Map.of("name", "Sao lưu", "roles", "EDITOR", "lastDay", day, "currentPassword", PASSWORD));
		Map<String, String> empty = new HashMap<>(form);
		empty.keySet().removeAll(List.of("name", "roles", "lastDay"));
		assertThat(this.browser.fill(page, page, empty).body()).contains("href=\"#name\"", "href=\"#roles\"",
				"href=\"#lastDay\"", "id=\"name-error\"");
		HttpResponse<String> made = this.browser.fill(page, page, form);
		String value = made.body().replaceAll("(?s).*id=\"made\">([^<]+)<.*", "$1");
		assertThat(value).matches("tok-[A-Za-z0-9]{16}:[\\w-]{43}");
		assertThat(exchange(value).statusCode()).isEqualTo(200);
		assertThat(this.browser.get(page).body()).contains("Sao lưu", "Biên tập viên")
			.doesNotContain(value.substring(value.indexOf(':') + 1), "lần cuối: chưa có");
		this.browser.fill(page, page + "/" + value.substring(0, value.indexOf(':')) + "/thu-hoi", Map.of());
		assertThat(exchange(value).statusCode()).isEqualTo(401);
		assertThat(this.browser.get(page).body()).contains("Chưa có mã nào");
	}

	@Test
	void theSameIsThereAsJson() {
		String bearer = bearer();
		Browser script = rig.browser();
		JsonNode account = Browser.tree(script.get(API, "Authorization", bearer));
		assertThat(account.get("username").asString()).isEqualTo(this.username);
		assertThat(account.get("secondFactor").asBoolean()).isFalse();
		JsonNode sessions = Browser.tree(script.get(API + "/sessions", "Authorization", bearer));
		assertThat(sessions.findValuesAsString("device")).contains("Firefox trên Linux");
		JsonNode signIns = Browser.tree(script.get(API + "/sign-ins", "Authorization", bearer));
		assertThat(signIns.findValuesAsString("kind")).contains("SIGNED_IN");
		String id = sessions.get(0).get("id").asString();
		assertThat(script.json("DELETE", API + "/sessions/" + id, "", "Authorization", bearer).statusCode())
			.isEqualTo(204);
		assertThat(script.json("DELETE", API + "/sessions/" + id, "", "Authorization", bearer).statusCode())
			.isEqualTo(404);
		assertThat(script.get(API).statusCode()).isEqualTo(401);
		JsonNode proposed = Browser.tree(script.json("POST", API + "/second-factor", "", "Authorization", bearer));
		assertThat(proposed.get("address").asString()).startsWith(
				"otpauth://totp/portal.example.vn:" + this.username + "?secret=" + proposed.get("secret").asString());
		String proof = "{\"currentPassword\":\"%s\",\"code\":\"%s\"}".formatted(PASSWORD,
				code(new Authenticator(proposed.get("secret").asString())));
		JsonNode set = Browser
			.tree(script.json("POST", API + "/second-factor/confirm", proof, "Authorization", bearer));
		assertThat(set.get("recoveryCodes").size()).isEqualTo(10);
		String removal = "{\"currentPassword\":\"%s\",\"code\":\"%s\"}".formatted(PASSWORD,
				set.get("recoveryCodes").get(0).asString());
		assertThat(script.json("POST", API + "/second-factor/remove", removal, "Authorization", bearer).statusCode())
			.isEqualTo(204);
		assertThat(script
			.json("POST", API + "/sign-out", "{\"currentPassword\":\"" + PASSWORD + "\"}", "Authorization", bearer)
			.statusCode()).isEqualTo(204);
		assertThat(script.get(API, "Authorization", bearer).statusCode()).isEqualTo(401);
	}

	@Test
	void aScriptsTokenHasItsRolesAndMakesNoOther() {
		String bearer = bearer();
		HttpResponse<String> answer = exchange(made(bearer));
		JsonNode token = Browser.tree(answer);
		assertThat(token.get("expires_in").asInt()).isBetween(290, 300);
		JsonNode claims = claims(token.get("access_token").asString());
		assertThat(claims.get("sub").asString())
			.isEqualTo(Browser.tree(rig.browser().get(API, "Authorization", bearer)).get("id").asString());
		assertThat(claims.get("roles").valueStream().map(JsonNode::asString)).containsExactly("EDITOR");
		assertThat(claims.get("api_token").asString()).startsWith("tok-");
		String scripts = "Bearer " + token.get("access_token").asString();
		for (String path : List.of("", "/tokens", "/sessions", "/sign-ins")) {
			assertThat(rig.browser().get(API + path, "Authorization", scripts).statusCode()).isEqualTo(403);
		}
		String account = "/api/identity/admin/accounts/" + claims.get("sub").asString();
		rig.browser()
			.json("PUT", account, "{\"displayName\":\"Ai đó\",\"roles\":[\"RECORDS\"]}", "Authorization", admin,
					"If-Match", "\"1\"");
		assertThat(claims(Browser.tree(exchange(made)).get("access_token").asString()).get("roles").size())
			.as("the role was taken away")
			.isZero();
		rig.browser().json("POST", account + "/disable", "", "Authorization", admin);
		assertThat(exchange(made).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"roles\":[\"ADMIN\"]", "\"lastDay\":\"2020-01-01\"", "\"lastDay\":\"2199-01-01\"",
			"\"currentPassword\":\"wrong\"", "\"name\":\"\"" })
	void aTokenIsMadeWithinLimits(String broken) {
		String day = java.time.LocalDate.ofInstant(rig.clock().instant(), java.time.ZoneOffset.UTC)
			.plusDays(30)
			.toString();
		String body = "{\"name\":\"x\",\"roles\":[\"EDITOR\"],\"lastDay\":\"%s\",\"currentPassword\":\"%s\"}"
			.formatted(day, PASSWORD);
		String field = broken.replaceAll("\"(\\w+)\":.*", "$1");
		String changed = body.replaceFirst("\"" + field + "\":(\\[[^]]*]|\"[^\"]*\")",
				Matcher.quoteReplacement(broken));
		HttpResponse<String> answer = rig.browser().json("POST", API + "/tokens", changed, "Authorization", bearer());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Browser.tree(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
	}

	private String made;

	private String made(String bearer) {
		String day = java.time.LocalDate.ofInstant(rig.clock().instant(), java.time.ZoneOffset.UTC)
			.plusDays(300)
			.toString();
		HttpResponse<String> answer = rig.browser()
			.json("POST", API + "/tokens",
					"{\"name\":\"Sao lưu\",\"roles\":[\"EDITOR\"],\"lastDay\":\"%s\",\"currentPassword\":\"%s\"}"
						.formatted(day, PASSWORD),
					"Authorization", bearer);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		JsonNode token = Browser.tree(answer);
		this.made = token.get("id").asString() + ":" + token.get("secret").asString();
		return this.made;
	}

	private HttpResponse<String> exchange(String apiToken) {
		String basic = java.util.Base64.getEncoder()
			.encodeToString(apiToken.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		return rig.browser()
			.post("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + basic);
	}

	private String bearer() {
		return "Bearer " + rig.browser().token(this.username, PASSWORD);
	}

	private Browser signedIn(String userAgent) {
		Browser fresh = rig.browser();
		Map<String, String> form = new HashMap<>(Browser.hiddenFields(fresh.get("/login").body()));
		form.putAll(Map.of("username", this.username, "password", PASSWORD));
		assertThat(fresh.post("/login", form, "User-Agent", userAgent).statusCode()).isEqualTo(303);
		return fresh;
	}

	private String code(Authenticator telephone) {
		return telephone.code(rig.clock().instant());
	}

	private static JsonNode claims(String token) {
		return new tools.jackson.databind.json.JsonMapper()
			.readTree(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

	/** Returns the address that ends the session of a device. */
	private static String ended(String page, String device) {
		Matcher matcher = Pattern
			.compile("<li>(?:(?!</li>).)*" + device + "(?:(?!</li>).)*action=\"(/tai-khoan/phien/[^\"]+)\"",
					Pattern.DOTALL)
			.matcher(page);
		assertThat(matcher.find()).as(page).isTrue();
		return matcher.group(1);
	}

	private static List<String> codes(HttpResponse<String> page) {
		return Pattern.compile("<code>([a-z2-9]{5}-[a-z2-9]{5})</code>")
			.matcher(page.body())
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

}
