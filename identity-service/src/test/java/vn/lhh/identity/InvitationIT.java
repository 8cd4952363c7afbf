package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.Authenticator;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditKind;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an invitation opens its account to one person, once.
 */
class InvitationIT {

	private static final String INVITATIONS = "/api/identity/admin/accounts/invitations";

	private static final String PAGE = "/tai-khoan/loi-moi";

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
	void whoIsInvitedChoosesAPasswordAndIsSignedIn() {
		HttpResponse<String> answer = invite("lan");
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		JsonNode invitation = Browser.tree(answer);
		assertThat(Browser.location(answer))
			.isEqualTo("/api/identity/admin/accounts/" + invitation.get("id").asString());
		assertThat(invitation.has("password")).isFalse();
		assertThat(Instant.parse(invitation.get("expiresAt").asString()))
			.isEqualTo(rig.clock().instant().plus(Duration.ofDays(7)));
		HttpResponse<String> opened = this.browser.get(path(answer));
		assertThat(Browser.location(opened)).isEqualTo(PAGE);
		assertThat(opened.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(opened.headers().allValues("Set-Cookie")).filteredOn((it) -> it.startsWith("LHH_ID_INVITATION="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax", "Path=" + PAGE);
		HttpResponse<String> shown = this.browser.get(PAGE);
		assertThat(shown.body()).contains("value=\"lan\"", "Người mới").doesNotContain("<script", "style=", "ma=");
		HttpResponse<String> joined = choose(this.browser, CHOSEN, CHOSEN);
		assertThat(joined.statusCode()).isEqualTo(303);
		assertThat(joined.headers().allValues("Set-Cookie")).anyMatch((it) -> it.startsWith("LHH_ID_SESSION="));
		assertThat(rig.browser().token("lan", CHOSEN)).isNotBlank();
		assertThat(rig.audited(invitation.get("id").asString())).extracting(AuditEntry::kind)
			.contains(AuditKind.ACCOUNT_OPENED, AuditKind.ACCOUNT_INVITED, AuditKind.PASSWORD_CHANGED);
	}

	@Test
	void aLinkWorksOnceAndLookingAtItUsesNothingUp() {
		HttpResponse<String> answer = invite("minh");
		for (int i = 0; i < 3; i++) {
			Browser scanner = rig.browser();
			scanner.get(path(answer));
			assertThat(scanner.get(PAGE).statusCode()).isEqualTo(200);
		}
		this.browser.get(path(answer));
		Browser second = rig.browser();
		second.get(path(answer));
		Map<String, String> late = new HashMap<>(Browser.hiddenFields(second.get(PAGE).body()));
		assertThat(choose(this.browser, CHOSEN, CHOSEN).statusCode()).isEqualTo(303);
		late.putAll(Map.of("newPassword", "một mật khẩu khác 9", "repeated", "một mật khẩu khác 9"));
		HttpResponse<String> again = second.post(PAGE, late);
		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body()).contains("Lời mời không còn dùng được", "href=\"/login\"");
		assertThat(rig.browser().signIn("/login", "minh", CHOSEN).statusCode()).isEqualTo(303);
	}

	@Test
	void aLinkEndsAfterAWeekAndWithTheNextOne() {
		try (Rig own = Rig.demo()) {
			String token = "Bearer " + own.browser().token("admin", own.password("admin"));
			HttpResponse<String> answer = own.browser().json("POST", INVITATIONS, body("thu"), "Authorization", token);
			String account = Browser.location(answer);
			HttpResponse<String> again = own.browser()
				.json("POST", account + "/invitation", "", "Authorization", token);
			assertThat(again.statusCode()).isEqualTo(200);
			assertThat(opens(own, path(answer))).isEqualTo(410);
			assertThat(opens(own, path(again))).isEqualTo(200);
			own.clock().advance(Duration.ofDays(7).plusSeconds(1));
			assertThat(opens(own, path(again))).isEqualTo(410);
		}
	}

	@Test
	void aLinkEndsWithADisabledAccountAndWithAOneTimePassword() {
		for (String move : List.of("disable", "reset-password")) {
			HttpResponse<String> answer = invite("gone." + move);
			send("POST", Browser.location(answer) + "/" + move, "");
			assertThat(opens(rig, path(answer))).isEqualTo(410);
		}
	}

	@Test
	void anInvitationAfterAResetAsksForTheCodeToo() {
		try (Rig own = Rig.demo()) {
			String token = "Bearer " + own.browser().token("admin", own.password("admin"));
			HttpResponse<String> answer = own.browser().json("POST", INVITATIONS, body("thu"), "Authorization", token);
			Browser owner = own.browser();
			owner.get(path(answer));
			choose(owner, CHOSEN, CHOSEN);
			String page = "/tai-khoan/ma-xac-nhan/cai-dat";
			Authenticator telephone = Authenticator.from(owner.get(page).body());
			owner.fill(page, page, Map.of("currentPassword", CHOSEN, "code", telephone.code(own.clock().instant())));
			String account = Browser.location(answer);
			own.browser().json("POST", account + "/reset-password", "", "Authorization", token);
			HttpResponse<String> again = own.browser()
				.json("POST", account + "/invitation", "", "Authorization", token);
			Browser finder = own.browser();
			finder.get(path(again));
			HttpResponse<String> joined = choose(finder, "một mật khẩu khác 9", "một mật khẩu khác 9");
			assertThat(Browser.location(joined)).startsWith("/login/code");
			assertThat(joined.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith("LHH_ID_SESSION="));
		}
	}

	@Test
	void whoHasJoinedIsNotInvitedAgain() {
		HttpResponse<String> answer = invite("hoa");
		this.browser.get(path(answer));
		choose(this.browser, CHOSEN, CHOSEN);
		HttpResponse<String> again = send("POST", Browser.location(answer) + "/invitation", "");
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(Browser.tree(again).get("code").asString()).isEqualTo("already-joined");
	}

	@Test
	void aPasswordThatCantBeTakenUsesNothingUp() {
		HttpResponse<String> answer = invite("nam");
		this.browser.get(path(answer));
		HttpResponse<String> differs = choose(this.browser, CHOSEN, CHOSEN + "x");
		assertThat(differs.statusCode()).isEqualTo(400);
		assertThat(differs.body()).contains("role=\"alert\"", "href=\"#newPassword\"", "không giống nhau");
		assertThat(choose(this.browser, "short", "short").body()).contains("ít nhất 12 ký tự");
		assertThat(choose(this.browser, "Người mới 2026!", "Người mới 2026!").body()).contains("quá dễ đoán");
		assertThat(choose(this.browser, CHOSEN, CHOSEN).statusCode()).isEqualTo(303);
	}

	@Test
	void wrongLinksOpenNothingAndTheDatabaseHoldsNone() {
		HttpResponse<String> answer = invite("quan");
		String value = path(answer).replaceAll(".*ma=", "");
		for (String wrong : List.of("", "x", value + "x", "a%0d%0ab", "x".repeat(3000))) {
			assertThat(opens(rig, PAGE + "?ma=" + wrong)).isEqualTo(410);
		}
		StringBuilder stored = new StringBuilder();
		rig.bean(MongoOperations.class).getCollection("invitations").find().forEach((it) -> stored.append(it.toJson()));
		assertThat(stored.toString()).contains("accountId").doesNotContain(value);
		HttpResponse<String> forged = rig.browser().post(PAGE, Map.of("newPassword", CHOSEN, "repeated", CHOSEN));
		assertThat(forged.statusCode()).as("without the form's token").isEqualTo(403);
	}

	@Test
	void anInvitationChecksWhatANewAccountChecks() {
		assertThat(invite("admin").statusCode()).isEqualTo(409);
		HttpResponse<String> malformed = invite("k\u0456ra");
		assertThat(malformed.statusCode()).as("with a Cyrillic letter").isEqualTo(400);
		assertThat(malformed.body()).contains("username-malformed");
		for (String lookalike : List.of("adrnin", "rec0rds", "ADRNIN")) {
			assertThat(invite(lookalike).body()).as(lookalike).contains("username-lookalike");
		}
		String editor = "Bearer " + rig.browser().token("editor", rig.password("editor"));
		assertThat(this.browser.json("POST", INVITATIONS, body("x.y"), "Authorization", editor).statusCode())
			.isEqualTo(403);
	}

	private HttpResponse<String> invite(String username) {
		return send("POST", INVITATIONS, body(username));
	}

	private static String body(String username) {
		return "{\"username\":\"%s\",\"displayName\":\"Người mới\",\"roles\":[\"EDITOR\"]}".formatted(username);
	}

	private HttpResponse<String> send(String method, String path, String body) {
		return this.browser.json(method, path, body, "Authorization", admin);
	}

	private static String path(HttpResponse<String> answer) {
		String link = Browser.tree(answer).get("link").asString();
		assertThat(link).startsWith(Rig.PORTAL + PAGE + "?ma=");
		return link.substring(Rig.PORTAL.length());
	}

	private static int opens(Rig own, String path) {
		Browser browser = own.browser();
		browser.get(path);
		return browser.get(PAGE).statusCode();
	}

	private static HttpResponse<String> choose(Browser browser, String chosen, String repeated) {
		return browser.fill(PAGE, PAGE, Map.of("newPassword", chosen, "repeated", repeated));
	}

}
