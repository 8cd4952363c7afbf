package vn.lhh.stats.visit.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.security.AudienceInterceptor;
import vn.lhh.stats.Recorded;
import vn.lhh.stats.StatsSystem;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsTable;
import vn.lhh.testkit.rules.Routes;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

class StatsApiIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String ARTICLE = "0198c0de-0000-7000-8000-00000000000a";

	private static StatsSystem system;

	@BeforeAll
	static void start() {
		system = new StatsSystem();
		system.start();
		Instant now = system.clock.instant();
		system.send(Recorded.visitAt(now).of("article", ARTICLE).from("www.google.com"),
				Recorded.visitAt(now).of("article", ARTICLE), Recorded.visitAt(now).of("article", "other"),
				Recorded.visitAt(now).of("document", "d"), Recorded.visitAt(now).of("document", "d").downloading());
		system.awaitRead();
		Awaitility.await().until(() -> get("/api/stats/visits").at("/today").asInt() == 5);
	}

	@AfterAll
	static void stop() {
		system.close();
	}

	@ParameterizedTest
	@CsvSource({ "/api/stats/visits,stats.visits", "/api/stats/visits/daily,stats.daily",
			"/api/stats/invariant,stats.invariant", "/api/stats/top?type=article&days=30,stats.top",
			"/api/stats/hours,stats.hours", "/api/stats/definition,stats.definition" })
	void anAnswerHasTheShapeOfItsSample(String path, String sample) throws IOException {
		JsonNode expected = JSON.readTree(Files.readString(Path.of("..", "contracts", "http", sample + ".json")));
		assertSameShape(get(path), expected);
	}

	@Test
	void theTotalBeginsAtTheFormerSitesFigure() {
		JsonNode visits = get("/api/stats/visits");
		assertThat(visits.at("/baseline/value").asLong()).isEqualTo(538980);
		assertThat(visits.at("/asOf").asString()).isEqualTo("2026-03-10T10:00:00+07:00");
	}

	@Test
	void theCounterIsNeverCached() {
		system.http()
			.get()
			.uri("/api/stats/visits")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	@Test
	void theCounterIsNeverLabelledAProblem() {
		system.http()
			.get()
			.uri("/api/stats/visits")
			.accept(MediaType.APPLICATION_PROBLEM_JSON)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_JSON);
	}

	@Test
	void theHistoryHasAValidator() {
		String etag = system.http()
			.get()
			.uri("/api/stats/visits/daily?from=2026-01-01&to=2026-01-31")
			.exchange()
			.returnResult(byte[].class)
			.getResponseHeaders()
			.getETag();
		assertThat(etag).startsWith("\"");
		system.http()
			.get()
			.uri("/api/stats/visits/daily?from=2026-01-01&to=2026-01-31")
			.header(HttpHeaders.IF_NONE_MATCH, etag)
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void whatIsReadMostComesFirst() {
		JsonNode items = get("/api/stats/top?type=article").at("/items");
		assertThat(items.at("/0/contentId").asString()).isEqualTo(ARTICLE);
		assertThat(items.at("/0/views").asLong()).isEqualTo(2);
		assertThat(items.size()).isEqualTo(2);
		JsonNode document = get("/api/stats/top?type=document").at("/items/0");
		assertThat(document.at("/views").asLong()).isEqualTo(1);
		assertThat(document.at("/downloads").asLong()).isEqualTo(1);
		assertThat(get("/api/stats/hours").at("/hours/10").asLong()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "/api/stats/visits/daily?from=2026-02-02&to=2026-02-01,to",
			"/api/stats/visits/daily?from=31/02/2026,from", "/api/stats/visits/daily?to=2026-02-30,to",
			"/api/stats/visits/daily?from=2099-01-01,from",
			"/api/stats/visits/daily?from=-999999999-01-01&to=-999999999-01-02,from",
			"/api/stats/visits/daily?to=%2B999999999-12-31,to", "/api/stats/visits/daily?to=12026-01-01,to",
			"/api/stats/visits/daily?from=1990-01-01&to=2026-01-01,from", "/api/stats/top?days=0,days",
			"/api/stats/top?days=400,days", "/api/stats/top?size=-1,size", "/api/stats/top?days=x,days",
			"/api/stats/hours?days=0,days" })
	void whatLooksLikeAMistakeIsRefusedNamingTheField(String path, String field) {
		JsonNode problem = read(system.http().get().uri(URI.create(path)).exchange().expectStatus().isBadRequest());
		assertThat(problem.at("/code").asString()).isEqualTo("validation-failed");
		assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
		assertThat(problem.at("/errors/0/message").asString()).isNotBlank();
	}

	@Test
	void aCorrectionIsAnEntryThatMovesTheTotal() throws IOException {
		long before = get("/api/stats/visits").at("/total").asLong();
		var answer = post("/api/stats/admin/corrections", Map.of("amount", -2, "reason", "Đếm nhầm"), "ADMIN")
			.expectStatus()
			.isCreated()
			.returnResult(String.class);
		String where = String.valueOf(answer.getResponseHeaders().getLocation());
		JsonNode sample = JSON.readTree(Files.readString(Path.of("..", "contracts", "http", "stats.correction.json")));
		assertSameShape(getAs(where, "ADMIN"), sample);
		Awaitility.await().until(() -> get("/api/stats/visits").at("/total").asLong() == before - 2);
		assertThat(get("/api/stats/invariant").at("/holds").asBoolean()).isTrue();
		assertThat(get("/api/stats/invariant").at("/corrections").asLong()).isNegative();
		assertThat(getAs("/api/stats/admin/corrections", "ADMIN").at("/items/0/byName").asString())
			.isEqualTo("Người thử");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"amount\": 0, \"reason\": \"x\"}",
			"{\"amount\": -9223372036854775808, \"reason\": \"x\"}", "{\"reason\": \"x\"}", "{\"amount\": 1}",
			"{\"amount\": 1, \"reason\": \" \"}", "{\"amount\": \"many\", \"reason\": \"x\"}", "{\"amount\": " })
	void aCorrectionWithoutAmountOrReasonIsRefused(String body) {
		system.http()
			.post()
			.uri("/api/stats/admin/corrections")
			.header(HttpHeaders.AUTHORIZATION, bearer("ADMIN"))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void noTwoCorrectionsTakeTheTotalBelowZero() {
		Map<String, Object> most = Map.of("amount", -500_000, "reason", "Đếm nhầm");
		post("/api/stats/admin/corrections", most, "ADMIN").expectStatus().isCreated();
		JsonNode problem = read(post("/api/stats/admin/corrections", most, "ADMIN").expectStatus().isBadRequest());
		assertThat(problem.at("/errors/0/field").asString()).isEqualTo("amount");
		assertThat(problem.at("/errors/0/code").asString()).isEqualTo("number-too-small");
		post("/api/stats/admin/corrections", Map.of("amount", 500_000, "reason", "Trả lại"), "ADMIN").expectStatus()
			.isCreated();
	}

	@Test
	void aCorrectionCannotBeChanged() {
		system.http()
			.put()
			.uri("/api/stats/admin/corrections/x")
			.header(HttpHeaders.AUTHORIZATION, bearer("ADMIN"))
			.exchange()
			.expectStatus()
			.isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/stats/admin/corrections", "/api/stats/admin/rebuild", "/api/stats/admin/referers" })
	void theAdministrationIsForAdministratorsOnly(String path) {
		system.http().get().uri(path).exchange().expectStatus().isUnauthorized();
		system.http()
			.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer("EDITOR", "APPROVER"))
			.exchange()
			.expectStatus()
			.isForbidden();
		assertThat(getAs(path, "ADMIN").isObject()).isTrue();
	}

	@Test
	void everyRouteDeclaresItsAudience() {
		var routes = system.context()
			.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods();
		var ours = routes.entrySet()
			.stream()
			.filter((route) -> route.getValue().getBeanType().getName().startsWith("vn.lhh.stats"))
			.toList();
		assertThat(ours).hasSizeGreaterThan(8).allSatisfy((route) -> {
			var roles = AudienceInterceptor.rolesOf(route.getValue());
			boolean admin = route.getKey().toString().contains("/admin/");
			assertThat(roles.orElseThrow().contains("ANYONE")).isNotEqualTo(admin);
		});
	}

	@Test
	void onlyTheRolesOfTheTableMayCallAnAdminRoute() {
		RightsTable table = RightsTable.read();
		var routes = Routes
			.of(system.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))
			.stream()
			.filter(Routes::isAdmin)
			.toList();
		assertThat(routes).extracting((route) -> route.method() + " " + route.path())
			.containsExactlyInAnyOrderElementsOf(table.operations());
		routes.forEach((route) -> {
			String operation = route.method() + " " + route.path();
			var admitted = RightsContract.ROLES.stream().filter((role) -> table.admits(operation, role)).toList();
			assertThat(AudienceInterceptor.rolesOf(route.handler()).orElseThrow()).as(operation)
				.containsExactlyInAnyOrderElementsOf(admitted);
			RightsContract.ROLES.stream()
				.filter((role) -> !admitted.contains(role))
				.forEach((role) -> system.http()
					.method(HttpMethod.valueOf(route.method()))
					.uri(route.concrete("x"))
					.header(HttpHeaders.AUTHORIZATION, bearer(role))
					.exchange()
					.expectStatus()
					.isForbidden());
		});
	}

	@Test
	void theServiceDescribesItself() {
		assertThat(get("/api/stats/openapi.json").at("/paths").propertyNames()).contains("/api/stats/visits");
		system.http().get().uri("/readyz").exchange().expectStatus().isOk();
	}

	private static void assertSameShape(JsonNode actual, JsonNode sample) {
		assertThat(actual.getNodeType()).isEqualTo(sample.getNodeType());
		if (sample.isObject()) {
			assertThat(new TreeSet<>(actual.propertyNames())).isEqualTo(new TreeSet<>(sample.propertyNames()));
			sample.propertyNames().forEach((name) -> assertSameShape(actual.get(name), sample.get(name)));
		}
		else if (sample.isArray()) {
			assertThat(actual.size()).isPositive();
			assertSameShape(actual.get(0), sample.get(0));
		}
	}

	private static JsonNode get(String path) {
		return read(system.http().get().uri(path).exchange().expectStatus().isOk());
	}

	private static JsonNode getAs(String path, String... roles) {
		return read(system.http()
			.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer(roles))
			.exchange()
			.expectStatus()
			.isOk());
	}

	private static org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec post(String path,
			Object body, String... roles) {
		return system.http()
			.post()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer(roles))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	@Test
	void aStoppedAdministratorCorrectsAndRebuildsNothing() {
		String token = "Bearer " + TestTokens.shared().forAccount("stopped-admin", "ADMIN");
		assertThat(statusOf("/api/stats/admin/corrections", token)).isEqualTo(200);
		TestTokens.shared().stop("stopped-admin");
		assertThat(statusOf("/api/stats/admin/corrections", token)).isEqualTo(401);
		assertThat(statusOf("/api/stats/admin/rebuild", token)).isEqualTo(401);
		Awaitility.await()
			.atMost(java.time.Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(statusOf("/api/stats/admin/referers", token)).isEqualTo(401));
		assertThat(statusOf("/api/stats/admin/referers", bearer("ADMIN"))).isEqualTo(200);
	}

	@Test
	void whileNobodyCanSayWhoMayNothingIsCorrected() {
		TestTokens.shared().away(true);
		try {
			assertThat(statusOf("/api/stats/admin/corrections", bearer("ADMIN"))).isEqualTo(503);
			assertThat(statusOf("/api/stats/admin/referers", bearer("ADMIN"))).isEqualTo(200);
		}
		finally {
			TestTokens.shared().away(false);
		}
	}

	private static int statusOf(String path, String token) {
		return system.http()
			.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, token)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	private static String bearer(String... roles) {
		return "Bearer " + TestTokens.shared().of(roles);
	}

	private static JsonNode read(org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec answer) {
		return JSON.readTree(new String(answer.returnResult(byte[].class).getResponseBody(),
				java.nio.charset.StandardCharsets.UTF_8));
	}

}
