package vn.lhh.identity;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AccountApiIT {

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
		assertThat(rig.browser().token("nguyen.van-an", password)).isNotBlank();
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
	void aSignInMakesNobodysVersionStale() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("busy", "Người bận", "EDITOR"));
		rig.browser().signIn("/login", "busy", "wrong");
		rig.browser().signIn("/login", "busy", Browser.tree(opened).get("password").asString());
		HttpResponse<String> changed = send("PUT", Browser.location(opened), body("busy", "Người rất bận", "EDITOR"),
				"If-Match", "\"0\"");
		assertThat(changed.statusCode()).isEqualTo(200);
		assertThat(Browser.tree(changed).get("lastSignInAt").isString()).isTrue();
	}

	@Test
	void aDisabledAccountIsOutAtOnce() {
		HttpResponse<String> opened = send("POST", ACCOUNTS, body("leaver", "Người nghỉ việc", "EDITOR"));
		String password = Browser.tree(opened).get("password").asString();
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
