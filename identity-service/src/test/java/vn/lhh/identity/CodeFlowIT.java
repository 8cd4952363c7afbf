package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

class CodeFlowIT {

	private static final String CLEARED = "\"cache\", \"storage\"";

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
	void anEditorGetsATokenThatAnyServiceCanVerifyThroughTheJwks() {
		JsonNode answer = Browser.tree(this.browser.exchange(code("approver"), Browser.VERIFIER));
		Jwt token = decoder().decode(answer.get("access_token").asString());
		assertThat(token.getClaimAsString("iss")).isEqualTo(Rig.PORTAL);
		assertThat(token.getAudience()).containsExactly("lhh-portal");
		assertThat(token.getClaimAsStringList("roles")).containsExactly("APPROVER", "EDITOR");
		assertThat(token.getClaimAsString("preferred_username")).isEqualTo("approver");
		assertThat(token.getClaimAsString("name")).isEqualTo("Trưởng ban biên tập");
		assertThat(token.getSubject()).isNotEqualTo("approver").hasSize(36);
		assertThat(answer.get("expires_in").asInt()).isBetween(1790, 1800);
		assertThat(answer.has("refresh_token")).isFalse();
		assertThat(decoder().decode(answer.get("id_token").asString()).getAudience()).containsExactly("portal-cli");
	}

	@Test
	void aWrongVerifierIsRefused() {
		HttpResponse<String> answer = this.browser.exchange(code("editor"), "x".repeat(50));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Browser.tree(answer).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void aCodeIsGoodOnce() {
		String code = code("editor");
		assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
		HttpResponse<String> again = this.browser.exchange(code, Browser.VERIFIER);
		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(Browser.tree(again).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void aCodeIsGoodOnceEvenForManyAtTheSameMoment() {
		String code = code("editor");
		List<Integer> answers = IntStream.range(0, 8)
			.parallel()
			.mapToObj((i) -> rig.browser().exchange(code, Browser.VERIFIER).statusCode())
			.toList();
		assertThat(answers).containsOnlyOnce(200).contains(400);
	}

	@Test
	void aCodeLivesTwoMinutes() {
		String code = code("editor");
		MongoOperations mongo = rig.bean(MongoOperations.class);
		Query given = Query.query(Criteria.where("tokens.code.digest").is(SecretGenerator.digest(code)));
		Lifetime stored = Lifetime.of("code", mongo.findOne(given, Document.class, "authorizations"));
		assertThat(Duration.between(stored.issuedAt(), stored.expiresAt())).isEqualTo(Duration.ofMinutes(2));
		Instant before = stored.issuedAt().minus(Duration.ofMinutes(3));
		mongo.updateFirst(given, Update.update("tokens.code.issuedAt", before)
			.set("tokens.code.expiresAt", before.plus(Duration.ofMinutes(2))), "authorizations");
		HttpResponse<String> late = this.browser.exchange(code, Browser.VERIFIER);
		assertThat(late.statusCode()).isEqualTo(400);
		assertThat(Browser.tree(late).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void aWrongVerifierUsesTheCodeUp() {
		for (String wrong : List.of("x".repeat(50), Browser.VERIFIER.toLowerCase(java.util.Locale.ROOT))) {
			String code = rig.browser().code(Browser.authorize(), "editor", rig.password("editor"));
			assertThat(this.browser.exchange(code, wrong).statusCode()).isEqualTo(400);
			assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
		}
		String code = consoleCode("editor");
		assertThat(consoleExchange(code, "y".repeat(50)).statusCode()).isEqualTo(400);
		assertThat(consoleExchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
	}

	@Test
	void aCodeThatComesBackEndsTheTokenItGave() {
		String code = code("admin");
		String token = "Bearer "
				+ Browser.tree(this.browser.exchange(code, Browser.VERIFIER)).get("access_token").asString();
		assertThat(this.browser.get("/api/identity/admin/audit", "Authorization", token).statusCode()).isEqualTo(200);
		assertThat(rig.browser().exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
		assertThat(this.browser.get("/api/identity/admin/audit", "Authorization", token).statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/userinfo", "Authorization", token).statusCode()).isEqualTo(401);
		String again = "Bearer " + rig.browser().token("admin", rig.password("admin"));
		assertThat(this.browser.get("/api/identity/admin/audit", "Authorization", again).statusCode()).isEqualTo(200);
	}

	@Test
	void aCommandLineGetsNothingInSilence() {
		code("editor");
		for (String prompt : List.of("none", "none login")) {
			HttpResponse<String> silent = this.browser.get(Browser.authorize("prompt=" + prompt));
			assertThat(Browser.location(silent)).startsWith(Browser.CALLBACK + "?error=").doesNotContain("code=");
		}
		assertThat(Browser.location(this.browser.get(Browser.authorize("prompt=none")))).contains("consent_required");
		String console = Browser.authorizeFor("admin-console", Rig.PORTAL + "/quan-tri/dang-nhap/callback",
				"prompt=none");
		assertThat(Browser.location(this.browser.get(console))).contains("?code=");
	}

	@Test
	void aCommandLineNeedsASignInOfItsOwn() {
		try (Rig own = Rig.demo()) {
			Browser browser = own.browser();
			browser.token("editor", own.password("editor"));
			own.clock().advance(java.time.Duration.ofMinutes(3));
			String form = Browser.location(browser.get(Browser.authorize(), "Accept", "text/html"));
			assertThat(form).startsWith("/login?continue=");
			assertThat(browser.get(form).body()).contains("dòng lệnh");
			String console = Browser.authorizeFor("admin-console", Rig.PORTAL + "/quan-tri/dang-nhap/callback");
			assertThat(Browser.location(browser.get(console))).contains("?code=");
		}
	}

	@Test
	void aForeignPageSignsNobodyOut() {
		code("editor");
		for (String[] from : new String[][] { { "Origin", "https://evil.example" }, { "Origin", "null" },
				{ "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "same-site" },
				{ "Origin", "http://portal.example.vn.evil.example" } }) {
			assertThat(this.browser.post("/oauth2/sign-out", Map.of(), from).statusCode()).as(from[1]).isEqualTo(403);
		}
		assertThat(this.browser.get("/oauth2/sign-out").statusCode()).isEqualTo(405);
		assertThat(Browser.location(this.browser.get(Browser.authorize()))).contains("?code=");
		assertThat(this.browser.post("/oauth2/sign-out", Map.of(), "Origin", Rig.PORTAL).statusCode()).isEqualTo(303);
		assertThat(Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html"))).startsWith("/login");
	}

	@Test
	void noCodeIsGivenWithoutAChallenge() {
		String form = this.browser.get(Browser.authorize("code_challenge=", "code_challenge_method="))
			.headers()
			.firstValue("Location")
			.orElse("");
		assertThat(form).startsWith(Browser.CALLBACK).contains("error=invalid_request");
	}

	@Test
	void aForeignRedirectIsRefusedOnThePageItself() {
		HttpResponse<String> answer = this.browser.get(Browser.authorize("redirect_uri=http://evil.example/callback"),
				"Accept", "text/html");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
		assertThat(answer.body()).contains("Yêu cầu đăng nhập không hợp lệ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/callback", "http://127.0.0.1:50001/callback" })
	void aCommandLineListensOnWhateverLoopbackPortIsFree(String callback) {
		String code = this.browser.code(Browser.authorize("redirect_uri=" + callback), "editor",
				rig.password("editor"));
		assertThat(this.browser
			.post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "portal-cli", "code", code,
					"redirect_uri", callback, "code_verifier", Browser.VERIFIER))
			.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:50001/callback", "http://127.0.0.1:50001/other",
			"http://127.0.0.1.evil.example/callback", "http://127.0.0.1:50001/callback#x",
			"http://user@127.0.0.1:50001/callback", "http://127.0.0.1:50001/callback?next=1",
			"http://127.0.0.1:50001/callback/", "https://127.0.0.1:50001/callback", "http://[::1]:50001/callback" })
	void otherAddressesGetNoCode(String callback) {
		HttpResponse<String> answer = this.browser.get(Browser.authorize("redirect_uri=" + callback));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void oneSignInServesTheNextRequestToo() {
		code("editor");
		String second = Browser.location(this.browser.get(Browser.authorize()));
		assertThat(second).startsWith(Browser.CALLBACK + "?code=").contains("state=s1");
	}

	@Test
	void parametersWithOddNamesDoNoHarm() {
		String path = Browser.authorize("a.b=1", "$where=2") + "&twice=1&twice=2";
		String code = this.browser.code(path, "editor", rig.password("editor"));
		assertThat(this.browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
	}

	@Test
	void theIssuerNeverComesFromTheRequest() {
		HttpResponse<String> metadata = this.browser.get("/.well-known/openid-configuration", "X-Forwarded-Host",
				"evil.example", "X-Forwarded-Proto", "https");
		assertThat(Browser.tree(metadata).get("issuer").asString()).isEqualTo(Rig.PORTAL);
		assertThat(metadata.body()).doesNotContain("evil").doesNotContain("127.0.0.1");
		HttpResponse<String> form = this.browser.get(Browser.authorize(), "Accept", "text/html", "X-Forwarded-Host",
				"evil.example");
		assertThat(Browser.location(form)).startsWith("/login?continue=");
	}

	@Test
	void theJwksShowsNoPrivatePart() {
		JsonNode keys = Browser.tree(this.browser.get("/oauth2/jwks")).get("keys");
		assertThat(keys).isNotEmpty()
			.allSatisfy((key) -> assertThat(key.propertyNames()).contains("kid", "n").doesNotContain("d", "p", "q"));
	}

	@Test
	void userInfoAnswersForTheTokensOwner() {
		String token = this.browser.token("qa", rig.password("qa"));
		HttpResponse<String> answer = this.browser.get("/userinfo", "Authorization", "Bearer " + token);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Browser.tree(answer).get("preferred_username").asString()).isEqualTo("qa");
		assertThat(this.browser.get("/userinfo").statusCode()).isEqualTo(401);
		HttpResponse<String> typed = this.browser.get("/userinfo", "Accept", "text/html");
		assertThat(typed.statusCode()).isEqualTo(401);
		assertThat(typed.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
	}

	@Test
	void aRefreshTokenIsGoodOnceAndItsReplayEndsTheFamily() {
		String first = console(consoleCode("editor")).get("refresh_token").asString();
		String second = Browser.tree(refresh(first)).get("refresh_token").asString();
		assertThat(second).isNotEqualTo(first);
		assertThat(refresh(first).statusCode()).isEqualTo(400);
		assertThat(refresh(second).statusCode()).isEqualTo(400);
	}

	@Test
	void aRefreshTokenEndsTwelveHoursAfterTheSignInHoweverOftenItIsExchanged() {
		String first = console(consoleCode("editor")).get("refresh_token").asString();
		MongoOperations mongo = rig.bean(MongoOperations.class);
		Instant signedInAt = rig.clock().instant().minus(Duration.ofHours(11));
		mongo.updateFirst(byRefreshToken(first), Update.update("signedInAt", signedInAt), "authorizations");
		String second = Browser.tree(refresh(first)).get("refresh_token").asString();
		Lifetime renewed = Lifetime.of("refresh",
				mongo.findOne(byRefreshToken(second), Document.class, "authorizations"));
		assertThat(renewed.expiresAt()).isEqualTo(signedInAt.plus(Duration.ofHours(12)));
		mongo.updateFirst(byRefreshToken(second), Update.update("signedInAt", signedInAt.minus(Duration.ofHours(2))),
				"authorizations");
		String third = Browser.tree(refresh(second)).get("refresh_token").asString();
		Lifetime last = Lifetime.of("refresh", mongo.findOne(byRefreshToken(third), Document.class, "authorizations"));
		assertThat(Duration.between(last.issuedAt(), last.expiresAt())).isEqualTo(Duration.ofSeconds(1));
	}

	private static Query byRefreshToken(String token) {
		return Query.query(Criteria.where("tokens.refresh.digest").is(SecretGenerator.digest(token)));
	}

	@Test
	void theConsoleClientNeedsItsSecret() {
		String code = consoleCode("editor");
		Map<String, String> form = Map.of("grant_type", "authorization_code", "client_id", "admin-console", "code",
				code, "redirect_uri", Rig.PORTAL + "/quan-tri/dang-nhap/callback", "code_verifier", Browser.VERIFIER);
		assertThat(this.browser.post("/oauth2/token", form).statusCode()).isEqualTo(401);
	}

	@Test
	void aScriptGetsTheRolesOfItsClient() {
		HttpResponse<String> answer = this.browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"),
				"Authorization", basic("portal-scripts", rig.secret("portal-scripts")));
		Jwt token = decoder().decode(Browser.tree(answer).get("access_token").asString());
		assertThat(token.getSubject()).isEqualTo("portal-scripts");
		assertThat(token.getClaimAsStringList("roles")).contains("EDITOR", "RECORDS").doesNotContain("ADMIN");
		assertThat(token.getAudience()).containsExactly("lhh-portal");
	}

	@Test
	void aScriptWithAWrongSecretIsRefused() {
		HttpResponse<String> answer = this.browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"),
				"Authorization", basic("portal-scripts", "secret"));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(Browser.tree(answer).get("error").asString()).isEqualTo("invalid_client");
	}

	@Test
	void aTokenRequestWithoutAClientIsNotSentToTheForm() {
		HttpResponse<String> answer = this.browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"));
		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "portal-cli,client_credentials", "portal-cli,password", "admin-console,client_credentials",
			"admin-console,password", "portal-scripts,password" })
	void aClientHasItsOwnGrantsOnly(String client, String grant) {
		Map<String, String> form = new HashMap<>(Map.of("grant_type", grant, "client_id", client, "username", "editor",
				"password", rig.password("editor"), "code_verifier", Browser.VERIFIER));
		if (rig.secret(client) != null) {
			form.put("client_secret", rig.secret(client));
		}
		HttpResponse<String> answer = this.browser.post("/oauth2/token", form);
		assertThat(answer.statusCode()).isIn(400, 401);
		assertThat(answer.body()).doesNotContain("access_token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "token", "id_token", "code token", "code id_token" })
	void noTokenIsGivenInAnAddress(String type) {
		HttpResponse<String> answer = this.browser.get(Browser.authorize("response_type=" + type));
		String location = answer.headers().firstValue("Location").orElse("");
		assertThat(location).doesNotContain("token=", "code=");
		assertThat(answer.statusCode() == 400 || location.contains("error=unsupported_response_type")).isTrue();
	}

	@Test
	void aClientThatOnlyActsForItselfGetsNoCode() {
		HttpResponse<String> answer = this.browser
			.get(Browser.authorizeFor("portal-scripts", Rig.PORTAL + "/quan-tri/dang-nhap/callback"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void aRevokedRefreshTokenIsGoodNoMore() {
		String token = console(consoleCode("editor")).get("refresh_token").asString();
		Map<String, String> form = Map.of("token", token);
		assertThat(this.browser.post("/oauth2/revoke", form, "Authorization", console()).statusCode()).isEqualTo(200);
		assertThat(refresh(token).statusCode()).isEqualTo(400);
	}

	@Test
	void signingOutEndsTheSession() {
		code("editor");
		HttpResponse<String> out = this.browser.post("/oauth2/sign-out", Map.of());
		assertThat(Browser.location(out)).isEqualTo("/");
		assertThat(out.headers().firstValue("Clear-Site-Data")).contains(CLEARED);
		assertThat(Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html")))
			.startsWith("/login?continue=");
	}

	@Test
	void aClientMayEndTheSessionByTheProtocol() {
		String idToken = console(consoleCode("editor")).get("id_token").asString();
		HttpResponse<String> out = this.browser
			.get("/oauth2/logout?id_token_hint=" + idToken + "&post_logout_redirect_uri=" + Rig.PORTAL + "/");
		assertThat(Browser.location(out)).isEqualTo(Rig.PORTAL + "/");
		assertThat(out.headers().firstValue("Clear-Site-Data")).contains(CLEARED);
		assertThat(Browser.location(this.browser.get(Browser.authorize(), "Accept", "text/html")))
			.startsWith("/login?continue=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/oauth2/jwks", "/oauth2/token", "/userinfo", "/api/identity/admin/accounts",
			"/.well-known/openid-configuration" })
	void scriptsOfOtherSitesReadNothing(String path) {
		for (HttpResponse<String> answer : List.of(this.browser.get(path, "Origin", "https://evil.example"),
				this.browser.options(path, "Origin", "https://evil.example", "Access-Control-Request-Method",
						"POST"))) {
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		}
	}

	private String code(String username) {
		return this.browser.code(Browser.authorize(), username, rig.password(username));
	}

	private String consoleCode(String username) {
		String authorize = Browser.authorizeFor("admin-console", Rig.PORTAL + "/quan-tri/dang-nhap/callback");
		return this.browser.code(authorize, username, rig.password(username));
	}

	private JsonNode console(String code) {
		return Browser.tree(consoleExchange(code, Browser.VERIFIER));
	}

	private HttpResponse<String> consoleExchange(String code, String verifier) {
		return this.browser.post("/oauth2/token",
				Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
						Rig.PORTAL + "/quan-tri/dang-nhap/callback", "code_verifier", verifier),
				"Authorization", console());
	}

	private HttpResponse<String> refresh(String token) {
		return this.browser.post("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", token),
				"Authorization", console());
	}

	private static String console() {
		return basic("admin-console", rig.secret("admin-console"));
	}

	private static String basic(String client, String secret) {
		return "Basic " + java.util.Base64.getEncoder().encodeToString((client + ":" + secret).getBytes());
	}

	private static JwtDecoder decoder() {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(rig.address() + "/oauth2/jwks").build();
		decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(Rig.PORTAL));
		return decoder;
	}

	/**
	 * Lifetime of a stored code or token.
	 */
	private record Lifetime(Instant issuedAt, Instant expiresAt) {

		static Lifetime of(String kind, @Nullable Document authorization) {
			Document token = Objects.requireNonNull(authorization)
				.get("tokens", Document.class)
				.get(kind, Document.class);
			return new Lifetime(token.getDate("issuedAt").toInstant(), token.getDate("expiresAt").toInstant());
		}

	}

}
