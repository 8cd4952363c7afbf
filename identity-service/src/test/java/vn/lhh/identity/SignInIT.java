package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.identity.account.signin.SignInDesk;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditFilter;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditReader;
import vn.lhh.identity.audit.ChainedEntry;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.AudienceInterceptor;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SignInIT {

	private static Rig rig;

	private final Browser browser = rig.browser();

	@BeforeAll
	static void start() {
		rig = Rig.demo();
	}

	@AfterAll
	static void stop() {
		rig.close();
	}

	@Test
	void thePageIsVietnameseAndRunsNothing() {
		HttpResponse<String> page = this.browser.get("/login", "Accept", "text/html", "Accept-Language", "en");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Đăng nhập", "Mật khẩu").doesNotContain("<script", "style=");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("Content-Language")).contains("vi");
		assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		HttpResponse<String> style = this.browser.get("/login/login.css");
		assertThat(style.statusCode()).isEqualTo(200);
		assertThat(style.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
	}

	@Test
	void passwordFieldsHideWhatIsTypedAndTakeItFromPrograms() {
		assertThat(fields("/login", "password")).singleElement()
			.asString()
			.contains("type=\"password\"", "autocomplete=\"current-password\"");
		assertThat(fields("/login/password", "[a-zA-Z]*Password|repeated")).hasSize(3)
			.allMatch((field) -> field.contains("type=\"password\""))
			.filteredOn((field) -> field.contains("autocomplete=\"new-password\""))
			.hasSize(2);
	}

	private List<String> fields(String page, String names) {
		return Pattern.compile("<input[^>]* name=\"(?:%s)\"[^>]*>".formatted(names))
			.matcher(this.browser.get(page).body())
			.results()
			.map(MatchResult::group)
			.toList();
	}

	@Test
	void cookiesHaveNamesOfTheirOwnAndAreOutOfReach() {
		List<String> form = this.browser.get("/login").headers().allValues("Set-Cookie");
		List<String> signedIn = this.browser.signIn("/login", "qa", rig.password("qa"))
			.headers()
			.allValues("Set-Cookie");
		assertThat(form).singleElement()
			.asString()
			.startsWith("LHH_ID_CSRF=")
			.contains("HttpOnly", "SameSite=Strict", "Path=/login")
			.doesNotContain("Secure");
		assertThat(signedIn).filteredOn((cookie) -> cookie.startsWith("LHH_ID_SESSION="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax", "Path=/oauth2");
		assertThat(signedIn).noneMatch((cookie) -> cookie.contains("JSESSIONID"));
	}

	@Test
	void withAnHttpsAddressCookiesTravelEncryptedOnly() {
		try (Rig secure = Rig.demo("--identity.portal-url=https://portal.example.vn/")) {
			HttpResponse<String> form = secure.browser().get("/login");
			String csrf = form.headers().firstValue("Set-Cookie").orElse("");
			assertThat(csrf).startsWith("__Secure-LHH_ID_CSRF=").contains("; Secure");
			Map<String, String> fields = Browser.hiddenFields(form.body());
			fields.putAll(Map.of("username", "qa", "password", secure.password("qa")));
			List<String> signedIn = secure.browser()
				.post("/login", fields, "Cookie", csrf.substring(0, csrf.indexOf(';')))
				.headers()
				.allValues("Set-Cookie");
			assertThat(signedIn).filteredOn((cookie) -> !cookie.contains("CSRF"))
				.hasSize(3)
				.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Secure-LHH_ID_").contains("; Secure"));
			String session = signedIn.stream().filter((cookie) -> cookie.contains("SESSION")).findFirst().orElseThrow();
			assertThat(Browser.location(
					secure.browser().get(Browser.authorize(), "Cookie", session.substring(0, session.indexOf(';')))))
				.contains("?code=");
			assertThat(secure.browser().get("/tai-khoan/loi-moi?ma=x").headers().allValues("Set-Cookie"))
				.singleElement()
				.asString()
				.startsWith("__Secure-LHH_ID_INVITATION=")
				.contains("; Secure");
			HttpResponse<String> metadata = secure.browser().get("/.well-known/oauth-authorization-server");
			assertThat(Browser.tree(metadata).get("issuer").asString()).isEqualTo("https://portal.example.vn");
		}
	}

	@Test
	void theFormIsRefusedWithoutItsToken() {
		HttpResponse<String> answer = this.browser.post("/login",
				Map.of("username", "qa", "password", rig.password("qa")), "Accept", "text/html");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((it) -> it.startsWith("LHH_ID_SESSION"));
		assertThat(answer.body()).contains("Biểu mẫu đã quá hạn");
	}

	@Test
	void afterSigningInNobodyIsSentAway() {
		for (String target : List.of("https://evil.example/", "//evil.example", "/oauth2/authorize@evil",
				"/oauth2/authorizex?")) {
			HttpResponse<String> answer = this.browser.signIn("/login?continue=" + target, "qa", rig.password("qa"));
			assertThat(Browser.location(answer)).isEqualTo("/");
		}
	}

	@Test
	void afterSigningInNoHeaderCanBeAddedAndNoFaultIsLogged(CapturedOutput output) {
		for (String target : List.of("/oauth2/authorize?\r\nX-Added: 1", "/oauth2/authorize?a\nSet-Cookie: b=c",
				"/oauth2/authorize?\u0110")) {
			Map<String, String> form = new HashMap<>(Browser.hiddenFields(this.browser.get("/login").body()));
			form.putAll(Map.of("username", "qa", "password", rig.password("qa"), "continue", target));
			HttpResponse<String> answer = this.browser.post("/login", form);
			assertThat(answer.statusCode()).isEqualTo(303);
			assertThat(Browser.location(answer)).isEqualTo("/");
			assertThat(answer.headers().map()).doesNotContainKeys("x-added", "X-Added");
		}
		assertThat(output).doesNotContain("ERROR");
	}

	@Test
	void aRefusalKeepsTheNameAndTellsNothing() {
		HttpResponse<String> wrong = this.browser.signIn("/login", "records", "no");
		HttpResponse<String> unknown = this.browser.signIn("/login", "nobody", "no");
		assertThat(wrong.statusCode()).isEqualTo(401);
		assertThat(unknown.statusCode()).isEqualTo(401);
		assertThat(wrong.body()).contains("value=\"records\"").doesNotContain("value=\"no\"");
		assertThat(token(unknown.body())).isEqualTo(token(wrong.body()));
	}

	@Test
	void tooManyWrongPasswordsLockForAWhileAndThenForLonger() {
		IntStream.range(0, 5).forEach((i) -> assertThat(tryIn("editor", "wrong")).isEqualTo(401));
		assertThat(tryIn("editor", rig.password("editor"))).isEqualTo(401);
		rig.clock().advance(Duration.ofSeconds(61));
		assertThat(tryIn("editor", "wrong")).isEqualTo(401);
		rig.clock().advance(Duration.ofSeconds(61));
		assertThat(tryIn("editor", rig.password("editor"))).isEqualTo(401);
		rig.clock().advance(Duration.ofSeconds(60));
		assertThat(tryIn("editor", rig.password("editor"))).isEqualTo(303);
		assertThat(tryIn("editor", "wrong")).isEqualTo(401);
		assertThat(tryIn("editor", rig.password("editor"))).isEqualTo(303);
	}

	@Test
	void guessesFromOneNetworkDoNotShutOthersOut() {
		Browser owner = rig.browser();
		assertThat(owner.signIn("/login", "approver", rig.password("approver")).statusCode()).isEqualTo(303);
		IntStream.range(0, 9).forEach((i) -> assertThat(tryIn("approver", "wrong" + i)).isEqualTo(401));
		assertThat(tryIn("approver", rig.password("approver"))).as("the guesser's own network").isEqualTo(401);
		assertThat(owner.signIn("/login", "approver", rig.password("approver")).statusCode())
			.as("a browser that signed in before")
			.isEqualTo(303);
		assertThat(tryFrom("203.0.113.7", "approver", rig.password("approver"))).as("another network").isEqualTo(303);
		assertThat(tryFrom("2001:db8:1:2::3", "approver", rig.password("approver"))).isEqualTo(303);
		assertThat(tryIn("qa", rig.password("qa"))).as("another account").isEqualTo(303);
	}

	@Test
	void aBrowserThatSignedInBeforeHasTriesOfItsOwnAndNoMore() {
		Browser browser = rig.browser();
		browser.signIn("/login", "records", rig.password("records"));
		IntStream.range(0, 5)
			.forEach((i) -> assertThat(browser.signIn("/login", "records", "w" + i).statusCode()).isEqualTo(401));
		assertThat(browser.signIn("/login", "records", rig.password("records")).statusCode()).isEqualTo(401);
		assertThat(tryIn("records", rig.password("records"))).as("the network is not slowed down").isEqualTo(303);
		rig.clock().advance(Duration.ofSeconds(61));
		assertThat(browser.signIn("/login", "records", rig.password("records")).statusCode()).isEqualTo(303);
	}

	@Test
	void aBrowserIsKnownForItsOwnAccountOnlyAndNotByAForgedCookie() {
		IntStream.range(0, 6).forEach((i) -> tryFrom("198.51.100.9", "qa", "wrong" + i));
		HttpResponse<String> known = rig.browser().signIn("/login", "editor", rig.password("editor"));
		String cookie = known.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((it) -> it.startsWith("LHH_ID_DEVICE="))
			.findFirst()
			.orElse("none");
		assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/login");
		String value = cookie.substring(0, cookie.indexOf(';'));
		for (String forged : List.of(value, "LHH_ID_DEVICE=" + "x".repeat(36) + ".abc", "LHH_ID_DEVICE=.",
				value + "x")) {
			assertThat(tryFrom("198.51.100.9", "qa", rig.password("qa"), "Cookie", forged)).isEqualTo(401);
		}
	}

	@Test
	void theOnlyAdministratorNeverWaitsLong() {
		try (Rig own = Rig.demo()) {
			IntStream.range(0, 40).forEach((i) -> {
				own.clock().advance(Duration.ofSeconds(11));
				own.browser().signIn("/login", "admin", "wrong" + i);
			});
			assertThat(own.browser().signIn("/login", "admin", own.password("admin")).statusCode()).isEqualTo(401);
			own.clock().advance(Duration.ofSeconds(11));
			assertThat(own.browser().signIn("/login", "admin", own.password("admin")).statusCode()).isEqualTo(303);
		}
	}

	private static int tryFrom(String address, String username, String password, String... more) {
		Browser browser = rig.browser();
		String[] headers = Stream.concat(Stream.of("X-Forwarded-For", address), Stream.of(more)).toArray(String[]::new);
		Map<String, String> form = new HashMap<>(Browser.hiddenFields(browser.get("/login").body()));
		form.putAll(Map.of("username", username, "password", password));
		return browser.post("/login", form, headers).statusCode();
	}

	@Test
	void tenThousandGuessesFromAThousandNetworksCostLittleAndShutNoOwnerOut() throws Exception {
		try (Rig own = Rig.demo()) {
			Browser owner = own.browser();
			owner.signIn("/login", "editor", own.password("editor"));
			SignInDesk desk = own.bean(SignInDesk.class);
			AtomicInteger unchecked = new AtomicInteger();
			CountDownLatch flooded = new CountDownLatch(1_000);
			try (ExecutorService guessers = Executors.newFixedThreadPool(100)) {
				IntStream.range(0, 10_000).forEach((i) -> guessers.submit(() -> {
					try {
						desk.signIn("editor", "guess" + i, AttemptSource.network("10." + i % 1_000 + ".0/24"));
					}
					catch (Problem problem) {
						unchecked.incrementAndGet();
					}
					flooded.countDown();
				}));
				flooded.await();
				assertThat(owner.signIn("/login", "editor", own.password("editor")).statusCode())
					.as("in the midst of it")
					.isEqualTo(303);
			}
			assertThat(unchecked.get()).as("refused without a check").isGreaterThan(5_000);
			MongoOperations mongo = own.bean(MongoOperations.class);
			assertThat(mongo.getCollection("signInTries").countDocuments()).isLessThanOrEqualTo(1_001);
			assertThat(mongo.getCollection("signIns").countDocuments()).isLessThan(100);
			assertThat(owner.signIn("/login", "editor", own.password("editor")).statusCode()).isEqualTo(303);
			assertThat(own.browser().signIn("/login", "editor", own.password("editor")).statusCode())
				.as("from a network that guessed nothing")
				.isEqualTo(303);
		}
	}

	@Test
	void manyGuessesAtTheSameMomentGainNothing() {
		IntStream.range(0, 24).parallel().forEach((i) -> tryIn("members", "guess" + i));
		assertThat(tryIn("members", rig.password("members"))).isEqualTo(401);
	}

	@Test
	void wildInputIsOnlyWrong() {
		assertThat(tryIn("qa", "x".repeat(5000))).isEqualTo(401);
		assertThat(tryIn("qa", "a\0b")).isEqualTo(401);
		assertThat(tryIn("{\"$ne\":1}", "x")).isEqualTo(401);
		assertThat(tryIn("", "")).isEqualTo(401);
		assertThat(tryIn(" QA ", rig.password("qa"))).isEqualTo(303);
	}

	@Test
	void theTrailKnowsWhoCameAndNeverWhatWasTyped() {
		tryIn("hunter2-typed-here", "x");
		tryIn("approver", "x");
		tryIn("approver", rig.password("approver"));
		List<AuditEntry> entries = rig.bean(AuditReader.class)
			.page(AuditFilter.NONE, new Paging(1, 100))
			.items()
			.stream()
			.map(ChainedEntry::entry)
			.toList();
		assertThat(entries).extracting(AuditEntry::kind).contains(AuditKind.SIGNED_IN, AuditKind.REFUSED);
		assertThat(entries).filteredOn((entry) -> entry.kind() == AuditKind.SIGNED_IN)
			.allSatisfy((entry) -> assertThat(entry.network()).isEqualTo("127.0.0.0/24"));
		assertThat(entries.toString()).doesNotContain("hunter2");
	}

	@Test
	void whatIsBehindNoDoorDoesNotExist() {
		assertThat(this.browser.get("/oauth2/nothing").statusCode()).isEqualTo(404);
		assertThat(this.browser.get("/readyz").statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/livez").statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/actuator/env").statusCode()).isEqualTo(404);
	}

	@Test
	void everyRouteSaysWhoMayCallIt() {
		var routes = rig.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
		var ours = routes.entrySet()
			.stream()
			.filter((route) -> route.getValue().getBeanType().getName().startsWith("vn.lhh."))
			.toList();
		assertThat(ours).hasSizeGreaterThan(10).allSatisfy((route) -> {
			boolean admin = route.getKey().toString().contains("/admin/");
			List<String> roles = AudienceInterceptor.rolesOf(route.getValue()).orElseThrow();
			assertThat(roles).as(route.getKey().toString())
				.isIn(admin ? List.of(List.of("ADMIN"))
						: List.of(List.of(Audience.ANYONE), List.of(Audience.SIGNED_IN)));
		});
	}

	@Test
	void aSessionEndsByItself() {
		try (Rig own = Rig.demo()) {
			Browser browser = own.browser();
			browser.token("editor", own.password("editor"));
			own.clock().advance(Duration.ofHours(9));
			assertThat(Browser.location(browser.get(Browser.authorize(), "Accept", "text/html")))
				.startsWith("/login?continue=");
		}
	}

	private int tryIn(String username, String password) {
		return rig.browser().signIn("/login", username, password).statusCode();
	}

	private static String token(String page) {
		return page.replaceAll("value=\"[^\"]*\"", "");
	}

}
