package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.Site;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.security.InternalListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GatewayIT
class RouteIT {

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final FakeBackend identity = Backends.of(Backend.IDENTITY);

	private final Site site;

	private final Site inside;

	RouteIT(@LocalServerPort int port, @Autowired InternalListener internal) {
		this.site = new Site(port);
		this.inside = new Site(internal.port());
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	static List<Route> routes() {
		return RouteTable.all();
	}

	@ParameterizedTest
	@MethodSource("routes")
	void everyRouteDeclaresItsAudienceAndReachesItsService(Route route) {
		assertThat(route.audience()).isNotNull();
		for (String pattern : route.patterns()) {
			String path = pattern.replace("/**", "/mot/hai");
			Backends.of(route.backend()).json(path, "{}");
			assertThat(this.site.get(path).statusCode()).as(path).isEqualTo(200);
			assertThat(Backends.of(route.backend()).asked()).extracting(Asked::uri).contains(path);
		}
	}

	@Test
	void noTwoRoutesShareAnId() {
		assertThat(RouteTable.all()).extracting(Route::id).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/health/../env", "//actuator/env",
			"/tin-tuc/../actuator/env", "/%61ctuator/env", "/actuator;a=b/env", "/tin-tuc/%2e%2e/actuator/env",
			"/./actuator/env", "/tin-tuc//../actuator/env", "/api/news/../../actuator/env", "/api/news/..;/actuator" })
	void actuatorsOfServicesAreNeverReached(String path) throws IOException {
		int status = this.site.raw(path);
		assertThat(status).isIn(400, 404);
		for (Backend backend : Backend.values()) {
			assertThat(Backends.of(backend).asked()).as(backend.id()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health" })
	void theGatewaysOwnHealthIsPublic(String path) {
		assertThat(this.site.get(path).statusCode()).isEqualTo(200);
		assertThat(this.web.asked()).isEmpty();
	}

	@Test
	void whatNobodyServesIsAProblemInVietnamese() {
		HttpResponse<byte[]> response = this.site.get("/api/khong-co");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(Site.header(response, "Content-Type")).startsWith("application/problem+json");
		assertThat(Site.json(response).path("code").asString()).isEqualTo("not-found");
		assertThat(Site.json(response).path("title").asString()).isEqualTo("Không tìm thấy");
		assertThat(Site.json(response).path("instance").asString()).isEqualTo("/api/khong-co");
		assertThat(Site.json(response).path("traceId").asString()).hasSize(32);
	}

	@Test
	void problemsSpeakEnglishToThoseWhoAskForIt() {
		HttpResponse<byte[]> response = this.site.get("/api/khong-co", "Accept-Language", "en");
		assertThat(Site.json(response).path("title").asString()).isEqualTo("Not found");
	}

	@Test
	void queryAndPathReachTheServiceByteForByte() {
		this.news.json("/api/news/bài", "{}");
		this.site.get("/api/news/b%C3%A0i?q=a%20b+c&q=%C4%91&empty=&x");
		assertThat(this.news.asked().getFirst().uri()).isEqualTo("/api/news/b%C3%A0i?q=a%20b+c&q=%C4%91&empty=&x");
	}

	@Test
	void formBodiesReachTheServiceByteForByte() {
		this.identity.json("/login", "{}");
		this.site.post("/login?error", "application/x-www-form-urlencoded", "username=an+b&password=%C4%91%26");
		assertThat(this.identity.asked().getFirst().text()).isEqualTo("username=an+b&password=%C4%91%26");
		assertThat(this.identity.asked().getFirst().uri()).isEqualTo("/login?error");
	}

	@Test
	void multipartBodiesReachTheServiceByteForByte() {
		this.news.json("/api/news/admin/media", "{}");
		String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "b".repeat(400_000)
				+ "\r\n--x--\r\n";
		this.site.post("/api/news/admin/media", "multipart/form-data; boundary=x", body);
		assertThat(this.news.asked().getFirst().text()).isEqualTo(body);
	}

	@Test
	void putBodiesOfFormsAreNotSwallowed() {
		this.news.json("/api/news/admin/x", "{}");
		this.site.send("PUT", "/api/news/admin/x", BodyPublishers.ofString("a=1"), "Content-Type",
				"application/x-www-form-urlencoded", "If-Match", "\"3\"");
		assertThat(this.news.asked().getFirst().text()).isEqualTo("a=1");
		assertThat(this.news.asked().getFirst().header("If-Match")).isEqualTo("\"3\"");
	}

	@Test
	void aSpoofedClientAddressIsDropped() {
		this.news.json("/api/news/openapi.json", "{}");
		this.site.get("/api/news/openapi.json", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Host", "evil.example",
				"X-Forwarded-Proto", "https", "X-Forwarded-Prefix", "/x", "Forwarded", "for=203.0.113.9", "X-Real-IP",
				"203.0.113.9", "X-Original-URL", "/actuator/env");
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
		HttpResponse<byte[]> outside = this.site.get("/api/news/articles");
		HttpResponse<byte[]> within = this.inside.get("/api/news/articles");
		assertThat(outside.headers().map()).doesNotContainKeys("surrogate-key", "valid-until", "server",
				"x-powered-by");
		assertThat(Site.header(within, "Surrogate-Key")).isEqualTo("article:1");
		assertThat(Site.header(within, "Valid-Until")).isEqualTo("2030-01-01T00:00:00Z");
	}

	@Test
	void securityHeadersAreSetOnceAndThoseOfPagesWin() {
		this.web.answer("/trang", "text/html;charset=UTF-8", "<p>a</p>".getBytes(StandardCharsets.UTF_8),
				"Content-Security-Policy", "default-src 'none'", "Referrer-Policy", "no-referrer", "Set-Cookie", "a=1",
				"Set-Cookie", "b=2");
		HttpResponse<byte[]> page = this.site.get("/trang");
		assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
		assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(page.headers().allValues("Date")).hasSize(1);
		assertThat(page.headers().allValues("Set-Cookie")).containsExactlyInAnyOrder("a=1", "b=2");
	}

	@Test
	void nothingEditorialIsEverStored() {
		this.news.json("/api/news/admin/articles", "{}", "Cache-Control", "public, max-age=60");
		assertThat(this.site.get("/api/news/admin/articles").headers().allValues("Cache-Control"))
			.containsExactly("no-store");
	}

	@Test
	void headAnswersWithTheLengthAndNoBody() {
		this.web.answer("/anh.png", "image/png", new byte[1234]);
		HttpResponse<byte[]> head = this.site.head("/anh.png");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().allValues("Content-Length")).containsExactly("1234");
		assertThat(head.body()).isEmpty();
		assertThat(this.web.asked().getFirst().method()).isEqualTo("HEAD");
	}

	@Test
	void rangesPassThroughUntouched() {
		this.web.on("/tep.txt", (exchange) -> FakeBackend.send(exchange, 206, "text/plain", new byte[1000],
				"Content-Range", "bytes 0-999/5000", "ETag", "\"f\""));
		HttpResponse<byte[]> part = this.site.get("/tep.txt", "Range", "bytes=0-999", "Accept-Encoding", "br, gzip");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(Site.header(part, "Content-Range")).isEqualTo("bytes 0-999/5000");
		assertThat(Site.header(part, "ETag")).isEqualTo("\"f\"");
		assertThat(part.body()).hasSize(1000);
		assertThat(this.web.asked().getFirst().header("Range")).isEqualTo("bytes=0-999");
	}

	@Test
	void redirectsCookiesAndUnauthorisedAnswersAreTheReadersBusiness() {
		this.identity.on("/oauth2/authorize", (exchange) -> FakeBackend.send(exchange, 302, "text/plain", new byte[0],
				"Location", "/login", "Set-Cookie", "LHH_SESSION=1; HttpOnly"));
		this.news.on("/api/news/admin/a",
				(exchange) -> FakeBackend.send(exchange, 401, "text/plain", new byte[0], "WWW-Authenticate", "Bearer"));
		assertThat(Site.header(this.site.get("/oauth2/authorize"), "Location")).isEqualTo("/login");
		assertThat(this.site.get("/api/news/admin/a").statusCode()).isEqualTo(401);
		assertThat(this.identity.asked()).hasSize(1);
	}

	@Test
	void largeBodiesStreamInsteadOfGatheringHere() throws Exception {
		CountDownLatch seen = new CountDownLatch(1);
		this.web.on("/lon.bin", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(new byte[1_000_000]);
				out.flush();
				assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
				out.write(new byte[20_000_000]);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		});
		try (InputStream in = this.site.open("/lon.bin").body()) {
			assertThat(in.readNBytes(900_000)).hasSize(900_000);
			seen.countDown();
			assertThat(in.readAllBytes()).hasSize(20_100_000);
		}
	}

	@Test
	void aBodyThatBreaksOffNeverLooksWhole() {
		this.web.on("/vo.bin", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
			exchange.sendResponseHeaders(200, 5_000_000);
			exchange.getResponseBody().write(new byte[2_000_000]);
			exchange.getResponseBody().flush();
			exchange.close();
		});
		assertThatThrownBy(() -> this.site.get("/vo.bin")).isInstanceOf(UncheckedIOException.class);
	}

	@Test
	void aTextThatBreaksOffWhileHeldIsAProblem() {
		this.web.on("/vo.html", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.getResponseHeaders().set("ETag", "\"half\"");
			exchange.sendResponseHeaders(200, 5000);
			exchange.getResponseBody().write(new byte[2000]);
			exchange.getResponseBody().flush();
			exchange.close();
		});
		HttpResponse<byte[]> response = this.site.get("/vo.html");
		assertThat(response.statusCode()).isEqualTo(502);
		assertThat(Site.json(response).path("code").asString()).isEqualTo("backend-garbled");
		assertThat(Site.header(response, "ETag")).isEmpty();
		assertThat(Site.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void aReaderWhoGoesAwayEndsTheCallToTheService() throws Exception {
		CountDownLatch ended = new CountDownLatch(1);
		this.web.on("/dai.bin", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream out = exchange.getResponseBody()) {
				for (int i = 0; i < 100_000; i++) {
					out.write(new byte[100_000]);
				}
			}
			catch (IOException ex) {
				ended.countDown();
			}
		});
		this.site.open("/dai.bin").body().close();
		assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void tooLargeABodyIsRefusedBeforeTheServiceSeesIt() {
		String body = "x".repeat(1_100_000);
		HttpResponse<byte[]> response = this.site.post("/api/news/admin/articles", "application/json", body);
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(Site.json(response).path("code").asString()).isEqualTo("body-too-large");
		assertThat(this.news.asked()).isEmpty();
	}

	@Test
	void tooLargeABodyOfUnknownLengthIsRefusedToo() {
		byte[] body = new byte[3_000_000];
		Arrays.fill(body, (byte) 'x');
		HttpResponse<byte[]> response = this.site.send("POST", "/api/news/admin/articles",
				BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)), "Content-Type",
				"application/json");
		assertThat(response.statusCode()).isEqualTo(413);
	}

	@Test
	void aKilledServiceIsUnavailableAndServesAgainOnceItIsBack() {
		this.news.json("/api/news/articles", "{}");
		this.site.get("/api/news/articles");
		this.news.kill();
		try {
			HttpResponse<byte[]> response = this.site.get("/api/news/articles");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(Site.header(response, "Content-Type")).startsWith("application/problem+json");
			assertThat(Site.json(response).path("code").asString()).isEqualTo("backend-unavailable");
			assertThat(Site.header(response, "Retry-After")).isEqualTo("2");
		}
		finally {
			this.news.revive();
		}
		assertThat(this.site.get("/api/news/articles").statusCode()).isEqualTo(200);
	}

	@Test
	void aPersonIsToldOnAPageWhereAProgramGetsAProblem() {
		this.web.kill();
		try {
			HttpResponse<byte[]> page = this.site.get("/tin-tuc", "Accept", "text/html,application/xhtml+xml");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(Site.header(page, "Content-Type")).startsWith("text/html");
			assertThat(Site.text(page)).contains("Dịch vụ tạm thời không phục vụ được");
			assertThat(Site.header(this.site.get("/tin-tuc"), "Content-Type")).startsWith("application/problem+json");
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void longListsOfKeysPassTheInternalListener() {
		String keys = "article:0198c0de-0000-7000-8000-00000000000a ".repeat(600).trim();
		this.web.answer("/dai", "text/html", new byte[10], "Surrogate-Key", keys);
		assertThat(Site.header(this.inside.get("/dai"), "Surrogate-Key")).hasSameSizeAs(keys);
		assertThat(this.site.get("/dai").statusCode()).isEqualTo(200);
	}

	@Test
	void queriesAsBrowsersSendThemReachTheService() throws IOException {
		this.web.json("/tim", "{}");
		assertThat(this.site.raw("/tim?loai[]=1&q={a|b}&p=100%")).isEqualTo(200);
		assertThat(this.web.asked().getFirst().uri()).isEqualTo("/tim?loai%5B%5D=1&q=%7Ba%7Cb%7D&p=100%25");
	}

	@Test
	void clientsThatSpeakTwoLengthsAtOnceAreNotBelieved() throws IOException {
		this.news.json("/api/news/x", "{}");
		String request = "POST /api/news/x HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
				+ "0\r\n\r\nGET /api/news/x?smuggled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
		this.site.rawRequest(request);
		assertThat(this.news.asked()).extracting(Asked::method).doesNotHaveDuplicates();
		assertThat(this.news.asked()).filteredOn((asked) -> asked.method().equals("POST"))
			.allSatisfy((asked) -> assertThat(asked.body()).isEmpty());
	}

}
