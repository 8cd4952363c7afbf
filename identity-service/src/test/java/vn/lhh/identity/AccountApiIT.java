package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.identity.token.SigningKeyRotation;
import vn.lhh.testkit.TokenForger;

import static org.assertj.core.api.Assertions.assertThat;

class AccountApiIT {

	private static final String OWN = "của riêng tôi 42";

	private static final String ACCOUNTS = "/api/identity/admin/accounts";

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
	void onlyAdministratorsMayLook() {
		HttpResponse<String> nobody = this.browser.get(ACCOUNTS);
		assertThat(nobody.statusCode()).isEqualTo(401);
		assertThat(Browser.tree(nobody).get("code").asString()).isEqualTo("unauthenticated");
		String editor = "Bearer " + rig.browser().token("editor", rig.password("editor"));
		HttpResponse<String> wrong = this.browser.get(ACCOUNTS, "Authorization", editor);
		assertThat(wrong.statusCode()).isEqualTo(403);
		assertThat(Browser.tree(wrong).get("title").asString()).isEqualTo("Không đủ quyền");
		assertThat(this.browser.get("/api/identity/admin/audit", "Authorization", editor).statusCode()).isEqualTo(403);
		assertThat(this.browser.get(ACCOUNTS, "Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
	}

	@Test
	void aForgedTokenOpensNothing() throws ParseException {
		SignedJWT genuine = SignedJWT.parse(admin.substring("Bearer ".length()));
		RSAKey key = rig.bean(SigningKeyRotation.class)
			.get(new JWKSelector(new JWKMatcher.Builder().keyID(genuine.getHeader().getKeyID()).build()), null)
			.getFirst()
			.toRSAKey();
		new TokenForger(key, genuine.getJWTClaimsSet()).forgeries()
			.forEach((what,
					token) -> assertThat(this.browser.get(ACCOUNTS, "Authorization", "Bearer " + token).statusCode())
						.as(what)
						.isEqualTo(401));
		assertThat(this.browser.get(ACCOUNTS, "Authorization", admin).statusCode()).isEqualTo(200);
	}

	@Test
	void aTokenInTheAddressIsNone() {
		String token = "access_token=" + admin.substring("Bearer ".length());
		assertThat(this.browser.get(ACCOUNTS + "?" + token).statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/userinfo?" + token).statusCode()).isEqualTo(401);
	}

	@Test
	void anAccountIsOpenedWithAPasswordSaidOnce() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("Nguyen.Van-An", "Nguyễn Văn An", "EDITOR"));
		assertThat(opened.statusCode()).isEqualTo(201);
		JsonNode account = Browser.tree(opened);
		String path = Browser.location(opened);
		assertThat(path).isEqualTo(ACCOUNTS + "/" + account.get("id").asString());
		assertThat(account.get("username").asString()).isEqualTo("nguyen.van-an");
		HttpResponse<String> read = this.browser.get(path, "Authorization", admin);
		assertThat(Browser.tree(read).has("password")).isFalse();
		assertThat(read.headers().firstValue("ETag")).contains("\"0\"");
		String password = account.get("password").asString();
		assertThat(account.get("mustChangePassword").asBoolean()).isTrue();
		rig.browser().choosePassword("nguyen.van-an", password, OWN);
		assertThat(rig.browser().token("nguyen.van-an", OWN)).isNotBlank();
		assertThat(send("POST", ACCOUNTS, body("nguyen.van-an", "Khác", "EDITOR")).statusCode()).isEqualTo(409);
	}

	@Test
	void badInputNamesItsFields() {
		HttpResponse<String> answer = send("POST", ACCOUNTS, body("../etc", "", "EDITOR"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("username-malformed", "displayName", "Tên đăng nhập bắt đầu bằng chữ cái");
		HttpResponse<String> role = send("POST", ACCOUNTS, body("someone", "Ai đó", "KING"));
		assertThat(role.statusCode()).isEqualTo(400);
		assertThat(Browser.tree(role).get("errors").get(0).get("field").asString()).startsWith("roles");
		assertThat(send("POST", ACCOUNTS, "{").statusCode()).isEqualTo(400);
		assertThat(this.browser.get(ACCOUNTS + "?page=0", "Authorization", admin).statusCode()).isEqualTo(400);
		assertThat(this.browser.get(ACCOUNTS + "/none", "Authorization", admin).statusCode()).isEqualTo(404);
	}

	@Test
	void aChangeMustNameTheVersionItIsBasedOn() {
		String path = Browser.location(send("POST", ACCOUNTS, body("version", "Một", "EDITOR")));
		String change = body("version", "Hai", "RECORDS");
		assertThat(send("PUT", path, change).statusCode()).isEqualTo(428);
		HttpResponse<String> changed = send("PUT", path, change, "If-Match", "\"0\"");
		assertThat(changed.statusCode()).isEqualTo(200);
		assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
		assertThat(send("PUT", path, change, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
		assertThat(send("POST", path + "/disable", "", "If-Match", "\"0\"").statusCode()).isEqualTo(412);
	}

	@Test
	void aUserNameStays() {
		String path = Browser.location(send("POST", ACCOUNTS, body("stays", "Một", "EDITOR")));
		HttpResponse<String> other = send("PUT", path, body("another", "Hai", "EDITOR"), "If-Match", "\"0\"");
		assertThat(other.statusCode()).isEqualTo(400);
		assertThat(other.body()).contains("username", "read-only");
		for (String same : List.of(body("STAYS", "Hai", "EDITOR"), "{\"displayName\":\"Ba\",\"roles\":[\"EDITOR\"]}")) {
			String version = this.browser.get(path, "Authorization", admin).headers().firstValue("ETag").orElseThrow();
			assertThat(send("PUT", path, same, "If-Match", version).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void aSignInMakesNobodysVersionStale() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("busy", "Người bận", "EDITOR"));
		rig.browser().signIn("/login", "busy", "wrong");
		rig.browser().choosePassword("busy", Browser.tree(opened).get("password").asString(), OWN);
		rig.browser().signIn("/login", "busy", OWN);
		HttpResponse<String> changed = send("PUT", Browser.location(opened), body("busy", "Người rất bận", "EDITOR"),
				"If-Match", "\"1\"");
		assertThat(changed.statusCode()).isEqualTo(200);
		assertThat(Browser.tree(changed).get("lastSignInAt").isString()).isTrue();
	}

	@Test
	void aDisabledAccountIsOutAtOnce() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("leaver", "Người nghỉ việc", "EDITOR"));
		String password = OWN;
		rig.browser().choosePassword("leaver", Browser.tree(opened).get("password").asString(), password);
		String code = this.browser.code(Browser.authorize(), "leaver", password);
		String path = Browser.location(opened);
		assertThat(send("POST", path + "/disable", "").statusCode()).isEqualTo(200);
		assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
		assertThat(Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html"))).startsWith("/login");
		assertThat(rig.browser().signIn("/login", "leaver", password).statusCode()).isEqualTo(401);
		assertThat(send("POST", path + "/enable", "").statusCode()).isEqualTo(200);
		assertThat(rig.browser().signIn("/login", "leaver", password).statusCode()).isEqualTo(303);
	}

	@Test
	void aNewPasswordReplacesTheOldOne() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("forgetful", "Người hay quên", "EDITOR"));
		HttpResponse<String> reset = send("POST", Browser.location(opened) + "/reset-password", "");
		String old = Browser.tree(opened).get("password").asString();
		String fresh = Browser.tree(reset).get("password").asString();
		assertThat(rig.browser().signIn("/login", "forgetful", old).statusCode()).isEqualTo(401);
		assertThat(rig.browser().signIn("/login", "forgetful", fresh).statusCode()).isEqualTo(303);
	}

	@Test
	void theLastAdministratorStays() {
		JsonNode all = Browser.tree(this.browser.get(ACCOUNTS + "?size=100", "Authorization", admin)).get("items");
		String id = all.valueStream()
			.filter((it) -> "admin".equals(it.get("username").asString()))
			.map((it) -> it.get("id").asString())
			.findFirst()
			.orElseThrow();
		HttpResponse<String> answer = send("POST", ACCOUNTS + "/" + id + "/disable", "");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Browser.tree(answer).get("code").asString()).isEqualTo("last-administrator");
	}

	@Test
	void nobodyDisablesTheirOwnAccountButOthersMay() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("second", "Quản trị thứ hai", "ADMIN"));
		String password = Browser.tree(opened).get("password").asString();
		rig.browser().choosePassword("second", password, OWN);
		String second = "Bearer " + rig.browser().token("second", OWN);
		String path = Browser.location(opened);
		HttpResponse<String> own = this.browser.json("POST", path + "/disable", "", "Authorization", second);
		assertThat(own.statusCode()).isEqualTo(409);
		assertThat(Browser.tree(own).get("code").asString()).isEqualTo("own-account");
		assertThat(send("POST", path + "/disable", "").statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyGivesUpTheirOwnAdministrationButOthersMayTakeIt() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("sixth", "Quản trị thứ sáu", "ADMIN"));
		rig.browser().choosePassword("sixth", Browser.tree(opened).get("password").asString(), OWN);
		String sixth = "Bearer " + rig.browser().token("sixth", OWN);
		String path = Browser.location(opened);
		String demoted = body("sixth", "Quản trị thứ sáu", "EDITOR");
		String tag = this.browser.get(path, "Authorization", sixth).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> own = this.browser.json("PUT", path, demoted, "Authorization", sixth, "If-Match", tag);
		assertThat(own.statusCode()).isEqualTo(409);
		assertThat(Browser.tree(own).get("code").asString()).isEqualTo("own-account");
		HttpResponse<String> renamed = this.browser.json("PUT", path, body("sixth", "Tên mới", "ADMIN"),
				"Authorization", sixth, "If-Match", tag);
		assertThat(renamed.statusCode()).isEqualTo(200);
		tag = renamed.headers().firstValue("ETag").orElseThrow();
		assertThat(send("PUT", path, demoted, "If-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyIsCalledAsTheSystem() {
		for (String name : List.of("system", " System ")) {
			JsonNode refused = Browser.tree(send("POST", ACCOUNTS, body(name, "Hệ thống", "EDITOR")));
			assertThat(refused.at("/errors/0/field").asString()).isEqualTo("username");
			assertThat(refused.at("/errors/0/code").asString()).isEqualTo("username-reserved");
		}
	}

	@Test
	void aDisabledAdministratorDoesNothingMoreWithTheTokenInHand() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("third", "Quản trị thứ ba", "ADMIN"));
		rig.browser().choosePassword("third", Browser.tree(opened).get("password").asString(), OWN);
		String third = "Bearer " + rig.browser().token("third", OWN);
		String path = Browser.location(opened);
		assertThat(this.browser.get(ACCOUNTS, "Authorization", third).statusCode()).isEqualTo(200);
		assertThat(send("POST", path + "/disable", "").statusCode()).isEqualTo(200);
		assertThat(this.browser.json("POST", ACCOUNTS, body("planted", "Ai", "ADMIN"), "Authorization", third)
			.statusCode()).isEqualTo(401);
		assertThat(this.browser.json("POST", path + "/enable", "", "Authorization", third).statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/api/identity/admin/audit", "Authorization", third).statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/userinfo", "Authorization", third).statusCode()).isEqualTo(401);
		assertThat(send("POST", path + "/enable", "").statusCode()).isEqualTo(200);
		assertThat(this.browser.get(ACCOUNTS, "Authorization", third).statusCode()).as("tokens of before stay ended")
			.isEqualTo(401);
		assertThat(send("POST", path + "/disable", "").statusCode()).isEqualTo(200);
	}

	@Test
	void aTokenEndsWithTheRolesItNamesAndWithThePassword() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("fourth", "Quản trị thứ tư", "ADMIN"));
		rig.browser().choosePassword("fourth", Browser.tree(opened).get("password").asString(), OWN);
		String path = Browser.location(opened);
		String fourth = "Bearer " + rig.browser().token("fourth", OWN);
		HttpResponse<String> read = this.browser.get(path, "Authorization", fourth);
		String tag = read.headers().firstValue("ETag").orElse("");
		HttpResponse<String> renamed = send("PUT", path, body("fourth", "Tên khác", "ADMIN"), "If-Match", tag);
		assertThat(this.browser.get(ACCOUNTS, "Authorization", fourth).statusCode()).as("a name is no right")
			.isEqualTo(200);
		send("PUT", path, body("fourth", "Tên khác", "EDITOR"), "If-Match",
				renamed.headers().firstValue("ETag").orElse(""));
		assertThat(this.browser.get(ACCOUNTS, "Authorization", fourth).statusCode()).isEqualTo(401);
	}

	@Test
	void otherServicesHearOfItWithoutAWordAboutThePerson() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("fifth", "Người thứ năm", "EDITOR"));
		String id = Browser.tree(opened).get("id").asString();
		HttpResponse<String> all = this.browser.get("/internal/standings");
		assertThat(all.body()).contains(id).doesNotContain("fifth", "thứ năm", "EDITOR");
		String tag = all.headers().firstValue("ETag").orElse("");
		assertThat(this.browser.get("/internal/standings", "If-None-Match", tag).statusCode()).isEqualTo(304);
		JsonNode one = Browser.tree(this.browser.get("/internal/standings/" + id));
		assertThat(one.get("enabled").asBoolean()).as("before a password is chosen").isFalse();
		rig.browser().choosePassword("fifth", Browser.tree(opened).get("password").asString(), OWN);
		one = Browser.tree(this.browser.get("/internal/standings/" + id));
		assertThat(one.get("enabled").asBoolean()).isTrue();
		assertThat(this.browser.get("/internal/standings", "If-None-Match", tag).statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/internal/standings/nobody").statusCode()).isEqualTo(404);
		assertThat(Browser.tree(this.browser.get("/internal/standings/portal-scripts")).get("enabled").asBoolean())
			.isTrue();
	}

	@Test
	void whatAdministratorsDoIsInTheTrailWithTheirName() {
		String path = Browser.location(send("POST", ACCOUNTS, body("trailed", "Có dấu vết", "EDITOR")));
		String id = path.substring(ACCOUNTS.length() + 1);
		HttpResponse<String> trail = this.browser.get("/api/identity/admin/audit?subject=" + id, "Authorization",
				admin);
		JsonNode entry = Browser.tree(trail).get("items").get(0);
		assertThat(entry.get("kind").asString()).isEqualTo("ACCOUNT_OPENED");
		assertThat(entry.get("actor").asString()).hasSize(36).isNotEqualTo(id);
	}

	private HttpResponse<String> send(String method, String path, String body, String... headers) {
		String[] all = new String[headers.length + 2];
		all[0] = "Authorization";
		all[1] = admin;
		System.arraycopy(headers, 0, all, 2, headers.length);
		return this.browser.json(method, path, body, all);
	}

	private static String body(String username, String name, String role) {
		return "{\"username\":\"%s\",\"displayName\":\"%s\",\"roles\":[\"%s\"]}".formatted(username, name, role);
	}

}
