package vn.lhh.gateway.route;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class RouteIT {

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final FakeBackend identity = Backends.of(Backend.IDENTITY);

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	RouteIT(@LocalServerPort int port, @Autowired InternalConnector internal) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/health/../env", "//actuator/env",
			"/tin-tuc/../actuator/env", "/%61ctuator/env", "/actuator;a=b/env", "/tin-tuc/%2e%2e/actuator/env",
			"/./actuator/env", "/tin-tuc//../actuator/env", "/api/news/../../actuator/env", "/api/news/..;/actuator" })
	void actuatorsOfServicesAreNeverReached(String path) throws IOException {
		int status = this.gatewayTestClient.raw(path);
		assertThat(status).isIn(400, 404);
		for (Backend backend : Backend.values()) {
			assertThat(Backends.of(backend).askedForClients()).as(backend.id()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health" })
	void theGatewaysOwnHealthIsPublic(String path) {
		assertThat(this.gatewayTestClient.get(path).statusCode()).isEqualTo(200);
		assertThat(this.web.asked()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/tin-tuc/,/tin-tuc", "/Van-Ban/ABC?Q=A&trang=2,/van-ban/abc?Q=A&trang=2",
			"//tin-tuc?a=b,/tin-tuc?a=b", "//evil.example/%41,/evil.example/%41" })
	void anotherFormOfAnAddressLeadsToThePage(String path, String location) throws IOException {
		for (String method : List.of("GET", "HEAD")) {
			String answer = this.gatewayTestClient
				.said(method + " " + path + " HTTP/1.1\r\nHost: evil\r\nConnection: close\r\n\r\n");
			assertThat(answer).startsWith("HTTP/1.1 301")
				.contains("Location: " + location + "\r\n", "X-Content-Type-Options: nosniff");
		}
		assertThat(this.gatewayTestClient
			.rawRequest("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
			.isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/\\evil.example", "/%5cevil.example/", "/%2f%2fevil.example/", "/.//evil.example/" })
	void noFormOfAnAddressLeadsElsewhere(String path) throws IOException {
		assertThat(this.gatewayTestClient.said("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400")
			.doesNotContain("Location");
	}

	@Test
	void whatNobodyServesIsAProblemInVietnamese() {
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/khong-co");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(GatewayTestClient.header(response, "Content-Type")).startsWith("application/problem+json");
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("not-found");
		assertThat(GatewayTestClient.json(response).path("title").asString()).isEqualTo("Không tìm thấy");
		assertThat(GatewayTestClient.json(response).path("instance").asString()).isEqualTo("/api/khong-co");
		assertThat(GatewayTestClient.json(response).path("traceId").asString()).hasSize(32);
	}

	@Test
	void problemsSpeakEnglishToThoseWhoAskForIt() {
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/khong-co", "Accept-Language", "en");
		assertThat(GatewayTestClient.json(response).path("title").asString()).isEqualTo("Not found");
	}

	@Test
	void queryAndPathReachTheServiceByteForByte() {
		this.news.json("/api/news/bài", "{}");
		this.gatewayTestClient.get("/api/news/b%C3%A0i?q=a%20b+c&q=%C4%91&empty=&x");
		assertThat(this.news.asked().getFirst().uri()).isEqualTo("/api/news/b%C3%A0i?q=a%20b+c&q=%C4%91&empty=&x");
	}

	@Test
	void aSpoofedClientAddressIsDropped() {
		this.news.json("/api/news/openapi.json", "{}");
		this.gatewayTestClient.get("/api/news/openapi.json", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Host",
				"evil.example", "X-Forwarded-Proto", "https", "X-Forwarded-Prefix", "/x", "Forwarded",
				"for=203.0.113.9", "X-Real-IP", "203.0.113.9", "X-Original-URL", "/actuator/env");
		Asked asked = this.news.asked().getFirst();
		assertThat(asked.headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
		assertThat(asked.header("X-Forwarded-Host")).startsWith("127.0.0.1:");
		assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("http");
		assertThat(asked.headers()).doesNotContainKeys("X-forwarded-prefix", "Forwarded", "X-real-ip",
				"X-original-url");
	}

	@Test
	void theInternalListenerBelievesTheAddressThatWebPasses() {
		this.news.json("/api/news/articles", "{}");
		this.inside.get("/api/news/articles", "X-Forwarded-For", "203.0.113.9");
		assertThat(this.news.asked().getFirst().header("X-Forwarded-For")).isEqualTo("203.0.113.9");
	}

	@Test
	void cacheKeysStayInside() {
		this.news.json("/api/news/articles", "{}", "Surrogate-Key", "article:1", "Valid-Until", "2030-01-01T00:00:00Z",
				"X-Powered-By", "magic");
		HttpResponse<byte[]> outside = this.gatewayTestClient.get("/api/news/articles");
		HttpResponse<byte[]> within = this.inside.get("/api/news/articles");
		assertThat(outside.headers().map()).doesNotContainKeys("surrogate-key", "valid-until", "server",
				"x-powered-by");
		assertThat(GatewayTestClient.header(within, "Surrogate-Key")).isEqualTo("article:1");
		assertThat(GatewayTestClient.header(within, "Valid-Until")).isEqualTo("2030-01-01T00:00:00Z");
	}

	@Test
	void securityHeadersAreSetOnceAndThoseOfPagesWin() {
		this.web.answer("/trang", "text/html;charset=UTF-8", "<p>a</p>".getBytes(StandardCharsets.UTF_8),
				"Content-Security-Policy", "default-src 'none'", "Referrer-Policy", "no-referrer", "Set-Cookie", "a=1",
				"Set-Cookie", "b=2");
		HttpResponse<byte[]> page = this.gatewayTestClient.get("/trang");
		assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
		assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(page.headers().allValues("Date")).hasSize(1);
		assertThat(page.headers().allValues("Set-Cookie")).containsExactlyInAnyOrder("a=1", "b=2");
	}

	@Test
	void whatTheApiAnswersIsNoPage() {
		this.news.answer("/api/news/media/1", "application/pdf", new byte[] { '%' });
		this.news.json("/api/news/articles", "{}");
		assertThat(List.of("/api/news/articles", "/api/news/media/1", "/api/news/nowhere")).allSatisfy((path) -> {
			HttpResponse<byte[]> answer = this.gatewayTestClient.get(path);
			assertThat(GatewayTestClient.header(answer, "Content-Security-Policy"))
				.isEqualTo("default-src 'none'; frame-ancestors 'none'");
			assertThat(GatewayTestClient.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(GatewayTestClient.header(answer, "X-Frame-Options")).isEqualTo("DENY");
		});
	}

	@Test
	void scriptsOfOtherSitesReadNothing() {
		this.news.json("/api/news/articles", "{}");
		this.web.json("/", "{}");
		String[] foreign = { "Origin", "https://evil.example", "Access-Control-Request-Method", "GET" };
		assertThat(List.of("/", "/api/news/articles", "/api/site/home", "/api/site/visits", "/api/docs", "/nowhere"))
			.allSatisfy((path) -> assertThat(List.of("GET", "OPTIONS")).allSatisfy((method) -> {
				HttpResponse<byte[]> answer = this.gatewayTestClient.send(method, path, BodyPublishers.noBody(),
						foreign);
				assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
			}));
	}

	@Test
	void nothingEditorialIsEverStored() {
		this.news.json("/api/news/admin/articles", "{}", "Cache-Control", "public, max-age=60");
		assertThat(this.gatewayTestClient.get("/api/news/admin/articles").headers().allValues("Cache-Control"))
			.containsExactly("no-store");
	}

	@Test
	void redirectsCookiesAndUnauthorisedAnswersAreTheReadersBusiness() {
		this.identity.on("/oauth2/authorize", (exchange) -> FakeBackend.send(exchange, 302, "text/plain", new byte[0],
				"Location", "/login", "Set-Cookie", "LHH_SESSION=1; HttpOnly"));
		this.news.on("/api/news/admin/a",
				(exchange) -> FakeBackend.send(exchange, 401, "text/plain", new byte[0], "WWW-Authenticate", "Bearer"));
		assertThat(GatewayTestClient.header(this.gatewayTestClient.get("/oauth2/authorize"), "Location"))
			.isEqualTo("/login");
		assertThat(this.gatewayTestClient.get("/api/news/admin/a").statusCode()).isEqualTo(401);
		assertThat(this.identity.asked()).hasSize(1);
	}

	@Test
	void aKilledServiceIsUnavailableAndServesAgainOnceItIsBack() {
		this.news.json("/api/news/articles", "{}");
		this.gatewayTestClient.get("/api/news/articles");
		this.news.kill();
		try {
			HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/news/articles");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(GatewayTestClient.header(response, "Content-Type")).startsWith("application/problem+json");
			assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-unavailable");
			assertThat(GatewayTestClient.header(response, "Retry-After")).isEqualTo("2");
		}
		finally {
			this.news.revive();
		}
		assertThat(this.gatewayTestClient.get("/api/news/articles").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void whatWasNeverSentIsSaidToBeUnsaved(String method) {
		this.news.kill();
		try {
			HttpResponse<byte[]> response = this.gatewayTestClient.send(method, "/api/news/admin/articles",
					BodyPublishers.ofString("{}"), "Content-Type", "application/json");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-unavailable");
			assertThat(GatewayTestClient.json(response).path("detail").asString()).contains("Chưa có gì được lưu");
			assertThat(GatewayTestClient.header(response, "Retry-After")).isEqualTo("2");
		}
		finally {
			this.news.revive();
		}
	}

	@Test
	void aPersonIsToldOnAPageWhereAProgramGetsAProblem() {
		this.web.kill();
		try {
			HttpResponse<byte[]> page = this.gatewayTestClient.get("/tin-tuc", "Accept",
					"text/html,application/xhtml+xml");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(GatewayTestClient.header(page, "Content-Type")).startsWith("text/html");
			assertThat(GatewayTestClient.text(page)).contains("Dịch vụ tạm thời không phục vụ được");
			assertThat(GatewayTestClient.header(this.gatewayTestClient.get("/tin-tuc"), "Content-Type"))
				.startsWith("application/problem+json");
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void longListsOfKeysPassTheInternalListener() {
		String keys = "article:0198c0de-0000-7000-8000-00000000000a ".repeat(600).trim();
		this.web.answer("/dai", "text/html", new byte[10], "Surrogate-Key", keys);
		assertThat(GatewayTestClient.header(this.inside.get("/dai"), "Surrogate-Key")).hasSameSizeAs(keys);
		assertThat(this.gatewayTestClient.get("/dai").statusCode()).isEqualTo(200);
	}

	@Test
	void queriesAsBrowsersSendThemReachTheService() throws IOException {
		this.web.json("/tim", "{}");
		assertThat(this.gatewayTestClient.raw("/tim?loai[]=1&q={a|b}&p=100%")).isEqualTo(200);
		assertThat(this.web.asked().getFirst().uri()).isEqualTo("/tim?loai%5B%5D=1&q=%7Ba%7Cb%7D&p=100%25");
	}

	@Test
	void clientsThatSpeakTwoLengthsAtOnceAreNotBelieved() throws IOException {
		this.news.json("/api/news/x", "{}");
		String request = "POST /api/news/x HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
				+ "0\r\n\r\nGET /api/news/x?smuggled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
		this.gatewayTestClient.rawRequest(request);
		assertThat(this.news.asked()).extracting(Asked::method).doesNotHaveDuplicates();
		assertThat(this.news.asked()).filteredOn((asked) -> asked.method().equals("POST"))
			.allSatisfy((asked) -> assertThat(asked.body()).isEmpty());
	}

}
