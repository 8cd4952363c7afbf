package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.testkit.Authenticator;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the code that is asked for after the password.
 */
class SecondFactorIT {

	private static final String CODE_PAGE = "/login/code";

	private static final String ENROLMENT_PAGE = "/login/second-factor";

	private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z2-9]{5}-[a-z2-9]{5})</code>");

	private static Rig rig;

	private final Browser browser = rig.browser();

	@BeforeAll
	static void start() {
		rig = Rig.demo("--identity.second-factor.required-for=EDITOR,RECORDS,QA_ANSWERER,MEMBERS_ADMIN");
	}

	@AfterAll
	static void stop() {
		rig.close();
	}

	@Test
	void whoMustHaveOneSetsItBeforeTheFirstSession() {
		String form = Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html"));
		HttpResponse<String> answer = this.browser.signIn(form, "editor", rig.password("editor"));
		assertThat(Browser.location(answer)).startsWith(ENROLMENT_PAGE + "?continue=%2Foauth2%2Fauthorize");
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith("LHH_ID_SESSION"))
			.filteredOn((it) -> it.startsWith("LHH_ID_STEP="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Strict", "Path=/login");
		String page = Browser.location(answer);
		HttpResponse<String> shown = this.browser.get(page);
		assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(shown.body()).contains("<svg", "cần thêm một mã từ điện thoại")
			.doesNotContain("<script", "style=", "Để sau");
		Authenticator telephone = Authenticator.from(shown.body());
		assertThat(Authenticator.from(this.browser.get(page).body())).isEqualTo(telephone);
		HttpResponse<String> wrong = this.browser.fill(page, ENROLMENT_PAGE, Map.of("code", "000000"));
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("role=\"alert\"", "href=\"#code\"", "aria-invalid=\"true\"");
		HttpResponse<String> set = this.browser.fill(page, ENROLMENT_PAGE, Map.of("code", code(telephone)));
		assertThat(set.statusCode()).isEqualTo(200);
		assertThat(recoveryCodes(set)).hasSize(10).doesNotHaveDuplicates();
		assertThat(set.body()).contains("href=\"/oauth2/authorize?");
		String code = Browser.parameter(Browser.location(this.browser.get(Browser.authorize())), "code");
		assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
		assertThat(this.browser.get(ENROLMENT_PAGE).statusCode()).as("the ticket is used up").isEqualTo(303);
	}

	@Test
	void aCodeIsAskedForAfterThePasswordAndWorksOnce() {
		Authenticator telephone = enrolled("records");
		Browser other = rig.browser();
		HttpResponse<String> answer = other.signIn("/login", "records", rig.password("records"));
		assertThat(Browser.location(answer)).startsWith(CODE_PAGE);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith("LHH_ID_SESSION"))
			.noneMatch((it) -> it.startsWith("LHH_ID_DEVICE"));
		assertThat(other.get(CODE_PAGE).body()).contains("Nhập mã xác nhận").doesNotContain("<script", "style=");
		assertThat(typed(other, code(telephone)).statusCode()).as("used to set it").isEqualTo(401);
		rig.clock().advance(Duration.ofSeconds(30));
		String code = code(telephone);
		assertThat(typed(other, code.substring(0, 3) + " " + code.substring(3)).statusCode()).isEqualTo(303);
		Browser third = rig.browser();
		third.signIn("/login", "records", rig.password("records"));
		HttpResponse<String> again = typed(third, code);
		assertThat(again.statusCode()).isEqualTo(401);
		assertThat(again.body()).contains("role=\"alert\"", "đã dùng rồi");
		assertThat(other.get(CODE_PAGE).statusCode()).as("the ticket is used up").isEqualTo(303);
	}

	@Test
	void aClockMayBeOffByHalfAMinute() {
		Authenticator telephone = enrolled("members");
		rig.clock().advance(Duration.ofMinutes(5));
		Browser slow = rig.browser();
		slow.signIn("/login", "members", rig.password("members"));
		assertThat(typed(slow, telephone.code(rig.clock().instant().minusSeconds(60))).statusCode()).isEqualTo(401);
		assertThat(typed(slow, telephone.code(rig.clock().instant().minusSeconds(30))).statusCode()).isEqualTo(303);
		Browser fast = rig.browser();
		fast.signIn("/login", "members", rig.password("members"));
		assertThat(typed(fast, telephone.code(rig.clock().instant().plusSeconds(60))).statusCode()).isEqualTo(401);
		assertThat(typed(fast, telephone.code(rig.clock().instant().plusSeconds(30))).statusCode()).isEqualTo(303);
		fast.signIn("/login", "members", rig.password("members"));
		assertThat(typed(fast, telephone.code(rig.clock().instant())).statusCode()).as("before the one used last")
			.isEqualTo(401);
	}

	@Test
	void aRecoveryCodeStandsInForALostTelephoneOnce() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=QA_ANSWERER")) {
			Browser first = own.browser();
			first.signIn("/login", "qa", own.password("qa"));
			Authenticator telephone = Authenticator.from(first.get(ENROLMENT_PAGE).body());
			HttpResponse<String> set = first.fill(ENROLMENT_PAGE, ENROLMENT_PAGE,
					Map.of("code", telephone.code(own.clock().instant())));
			List<String> codes = recoveryCodes(set);
			for (int i = 0; i < 2; i++) {
				Browser other = own.browser();
				other.signIn("/login", "qa", own.password("qa"));
				assertThat(typed(other, codes.get(i).toUpperCase(java.util.Locale.ROOT)).statusCode()).isEqualTo(303);
				other.signIn("/login", "qa", own.password("qa"));
				assertThat(typed(other, codes.get(i)).statusCode()).isEqualTo(401);
			}
			StringBuilder stored = new StringBuilder();
			own.bean(MongoOperations.class)
				.getCollection("secondFactors")
				.find()
				.forEach((it) -> stored.append(it.toJson()));
			assertThat(stored.toString()).contains("recoveryCodes")
				.doesNotContain(telephone.secret(), codes.get(5), codes.get(5).replace("-", ""));
		}
	}

	@Test
	void manyWrongCodesPauseTheStrangersAndNotTheOwnersBrowser() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=EDITOR")) {
			Browser owner = own.browser();
			owner.signIn("/login", "editor", own.password("editor"));
			Authenticator telephone = Authenticator.from(owner.get(ENROLMENT_PAGE).body());
			owner.fill(ENROLMENT_PAGE, ENROLMENT_PAGE, Map.of("code", telephone.code(own.clock().instant())));
			own.clock().advance(Duration.ofMinutes(1));
			Browser thief = own.browser();
			thief.signIn("/login", "editor", own.password("editor"));
			IntStream.range(0, 5)
				.forEach((i) -> assertThat(thief
					.fill(CODE_PAGE, CODE_PAGE, Map.of("code", "00000" + i), "X-Forwarded-For", "203.0.113." + i)
					.statusCode()).isEqualTo(401));
			HttpResponse<String> elsewhere = thief.fill(CODE_PAGE, CODE_PAGE,
					Map.of("code", telephone.code(own.clock().instant())), "X-Forwarded-For", "198.51.100.1");
			assertThat(elsewhere.statusCode()).as("another network gains nothing").isEqualTo(401);
			owner.signIn("/login", "editor", own.password("editor"));
			assertThat(typed(owner, telephone.code(own.clock().instant())).statusCode()).isEqualTo(303);
			List<AuditEntry> entries = own.audited(own.bean(AccountReader.class).named("editor").id());
			assertThat(entries).extracting(AuditEntry::kind)
				.contains(AuditKind.PASSWORD_ACCEPTED, AuditKind.CODE_REFUSED, AuditKind.REFUSED_LOCKED,
						AuditKind.SECOND_FACTOR_SET, AuditKind.SIGNED_IN);
		}
	}

	@Test
	void theOnlyAdministratorsCodesAreNotGuessedFaster() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=ADMIN")) {
			Browser owner = own.browser();
			owner.signIn("/login", "admin", own.password("admin"));
			Authenticator telephone = Authenticator.from(owner.get(ENROLMENT_PAGE).body());
			owner.fill(ENROLMENT_PAGE, ENROLMENT_PAGE, Map.of("code", telephone.code(own.clock().instant())));
			Browser thief = own.browser();
			thief.signIn("/login", "admin", own.password("admin"));
			IntStream.range(0, 5).forEach((i) -> typed(thief, "00000" + i));
			own.clock().advance(Duration.ofSeconds(40));
			assertThat(typed(thief, telephone.code(own.clock().instant())).statusCode()).isEqualTo(401);
		}
	}

	@Test
	void aBrowserThatWasKnownBeforeTheFactorHasNoAllowanceForCodes() {
		try (Rig own = Rig.demo()) {
			Browser thief = own.browser();
			thief.signIn("/login", "editor", own.password("editor"));
			own.clock().advance(Duration.ofMinutes(1));
			Browser owner = own.browser();
			owner.signIn("/login", "editor", own.password("editor"));
			String page = "/tai-khoan/ma-xac-nhan/cai-dat";
			Authenticator telephone = Authenticator.from(owner.get(page).body());
			owner.fill(page, page,
					Map.of("currentPassword", own.password("editor"), "code", telephone.code(own.clock().instant())));
			own.clock().advance(Duration.ofMinutes(1));
			Browser stranger = own.browser();
			stranger.signIn("/login", "editor", own.password("editor"));
			IntStream.range(0, 5).forEach((i) -> typed(stranger, "00000" + i));
			thief.signIn("/login", "editor", own.password("editor"));
			assertThat(typed(thief, telephone.code(own.clock().instant())).statusCode()).isEqualTo(401);
		}
	}

	@Test
	void aRoleWithinAScopeRequiresItToo() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=APPROVER")) {
			String admin = "Bearer " + own.browser().token("admin", own.password("admin"));
			HttpResponse<String> opened = own.browser().json("POST", "/api/identity/admin/accounts", """
					{"username":"xa","displayName":"Duyệt ở xã","roles":[],
					 "grants":[{"role":"APPROVER","scopeType":"ALL"}]}""", "Authorization", admin);
			own.browser().choosePassword("xa", Browser.tree(opened).get("password").asString(), "ba con cá vàng 7");
			assertThat(Browser.location(own.browser().signIn("/login", "xa", "ba con cá vàng 7")))
				.startsWith(ENROLMENT_PAGE);
		}
	}

	@Test
	void aPasswordIsNotChangedWithoutTheCode() {
		try (Rig own = Rig.demo("--identity.second-factor.required-for=EDITOR")) {
			Browser owner = own.browser();
			owner.signIn("/login", "editor", own.password("editor"));
			Authenticator telephone = Authenticator.from(owner.get(ENROLMENT_PAGE).body());
			owner.fill(ENROLMENT_PAGE, ENROLMENT_PAGE, Map.of("code", telephone.code(own.clock().instant())));
			own.clock().advance(Duration.ofMinutes(1));
			Map<String, String> form = new java.util.HashMap<>(Map.of("username", "editor", "currentPassword",
					own.password("editor"), "newPassword", "ba con cá vàng 7", "repeated", "ba con cá vàng 7"));
			HttpResponse<String> asked = own.browser().fill("/login/password", "/login/password", form);
			assertThat(asked.statusCode()).isEqualTo(401);
			assertThat(asked.body()).contains("cần thêm mã xác nhận", "name=\"code\"");
			HttpResponse<String> script = change(own, "");
			assertThat(script.statusCode()).isEqualTo(401);
			assertThat(Browser.tree(script).get("code").asString()).isEqualTo("code-needed");
			assertThat(Browser.tree(change(own, "123456")).get("code").asString()).isEqualTo("code-refused");
			assertThat(change(own, telephone.code(own.clock().instant())).statusCode()).isEqualTo(204);
			assertThat(own.browser().signIn("/login", "editor", "ba con cá vàng 7").statusCode()).isEqualTo(303);
		}
	}

	@Test
	void anAdministratorResetsALostOneAndTheOperatorToo() {
		try (Rig own = Rig.demo()) {
			String admin = "Bearer " + own.browser().token("admin", own.password("admin"));
			own.restart("--identity.second-factor.required-for=EDITOR");
			Browser owner = own.browser();
			for (String lost : List.of("admin", "operator")) {
				owner.signIn("/login", "editor", own.password("editor"));
				Authenticator telephone = Authenticator.from(owner.get(ENROLMENT_PAGE).body());
				owner.fill(ENROLMENT_PAGE, ENROLMENT_PAGE, Map.of("code", telephone.code(own.clock().instant())));
				assertThat(Browser.location(owner.get(Browser.authorize(), "Accept", "text/html")))
					.startsWith(Browser.CALLBACK);
				reset(own, lost, admin);
				assertThat(Browser.location(owner.get(Browser.authorize(), "Accept", "text/html")))
					.startsWith("/login?");
				assertThat(Browser.location(owner.signIn("/login", "editor", own.password("editor"))))
					.startsWith(ENROLMENT_PAGE);
			}
			List<AuditEntry> entries = own.audited(own.bean(AccountReader.class).named("editor").id());
			assertThat(entries).filteredOn((entry) -> entry.kind() == AuditKind.SECOND_FACTOR_RESET).hasSize(2);
		}
	}

	private static void reset(Rig own, String by, String admin) {
		String path = "/api/identity/admin/accounts/" + own.bean(AccountReader.class).named("editor").id();
		if (by.equals("admin")) {
			HttpResponse<String> read = own.browser().get(path, "Authorization", admin);
			assertThat(Browser.tree(read).get("secondFactor").asBoolean()).isTrue();
			HttpResponse<String> reset = own.browser()
				.json("POST", path + "/reset-second-factor", "", "Authorization", admin);
			assertThat(Browser.tree(reset).get("secondFactor").asBoolean()).isFalse();
		}
		else {
			String secret = new SecretFile(own.file("operator.txt")).read().get("operator");
			HttpResponse<String> reset = own.browser()
				.text("/internal/accounts", "reset-second-factor\neditor", "Authorization", "Operator " + secret);
			assertThat(reset.body()).contains("editor has no second factor any more");
		}
	}

	private static HttpResponse<String> change(Rig own, String code) {
		return own.browser()
			.json("POST", "/api/identity/account/password",
					"{\"username\":\"editor\",\"currentPassword\":\"%s\",\"newPassword\":\"ba con cá vàng 7\",\"code\":\"%s\"}"
						.formatted(own.password("editor"), code));
	}

	private static Authenticator enrolled(String username) {
		Browser browser = rig.browser();
		browser.signIn("/login", username, rig.password(username));
		Authenticator telephone = Authenticator.from(browser.get(ENROLMENT_PAGE).body());
		assertThat(browser.fill(ENROLMENT_PAGE, ENROLMENT_PAGE, Map.of("code", code(telephone))).statusCode())
			.isEqualTo(200);
		return telephone;
	}

	private static String code(Authenticator telephone) {
		return telephone.code(rig.clock().instant());
	}

	private static HttpResponse<String> typed(Browser browser, String code) {
		return browser.fill(CODE_PAGE, CODE_PAGE, Map.of("code", code));
	}

	private static List<String> recoveryCodes(HttpResponse<String> page) {
		return RECOVERY_CODE.matcher(page.body()).results().map((found) -> found.group(1)).toList();
	}

}
