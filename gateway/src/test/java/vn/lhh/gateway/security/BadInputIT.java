package vn.lhh.gateway.security;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(
		properties = { "gateway.security.portal-url=https://lhh.example", "gateway.limits.questions=3, 1/m" })
class BadInputIT {

	private static final String SECOND = "GET /api/news/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	BadInputIT(@LocalServerPort int port) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
		this.news.json("/api/news/admin/x", "{}");
		this.news.json("/api/news/smuggled", "{}");
	}

	/** Reads everything until the gateway closes the connection, as it must. */
	private String said(String bytes) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(8000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	private static String post(String headers, String body) {
		return "POST /api/news/admin/x HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
	}

	static Stream<String> shapes() {
		String chunks = "0\r\n\r\n";
		return Stream.of(post("Content-Length: 5\r\nContent-Length: 6\r\n", chunks),
				post("Content-Length: 5, 6\r\n", chunks), post("Content-Length: +5\r\n", chunks),
				post("Content-Length: -5\r\n", chunks), post("Content-Length: 0x5\r\n", chunks),
				post("Content-Length: 99999999999999999999\r\n", chunks), post("Content-Length : 5\r\n", chunks),
				post("Transfer-Encoding: xchunked\r\n", chunks), post("Transfer-Encoding: identity\r\n", chunks),
				post("Transfer-Encoding: chunked, identity\r\n", chunks),
				post("Transfer-Encoding: chunked, chunked\r\n", chunks),
				post("Transfer-Encoding : chunked\r\nContent-Length: 5\r\n", chunks),
				post("Transfer-Encoding: chunked\r\n", "-1\r\n\r\n"),
				post("Transfer-Encoding: chunked\r\n", "zz\r\n\r\n"),
				post("Transfer-Encoding: chunked\r\n", "5 \0\r\nabcde\r\n0\r\n\r\n"),
				post("X-A: b\r\n\0X: c\r\nContent-Length: 5\r\n", chunks), post("Bad Name: b\r\n", ""),
				post(": empty\r\n", ""), post("no colon\r\n", ""), post("Host: b\r\n", ""),
				"GET /api/news/x HTTP/1.1\r\n\r\n", "GET http://b/api/news/x HTTP/1.1\r\nHost: a\r\n\r\n",
				"G(T /api/news/x HTTP/1.1\r\nHost: a\r\n\r\n", "GET /api/news/x HTTP/9.1\r\nHost: a\r\n\r\n",
				"GET /api/news/x y HTTP/1.1\r\nHost: a\r\n\r\n", "GET /api/news/x\0y HTTP/1.1\r\nHost: a\r\n\r\n",
				"GET /api/news/x HTTP/1.1\r\nHost: a b\r\n\r\n", "GET api/news/x HTTP/1.1\r\nHost: a\r\n\r\n",
				"\0\1\2\3\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void whatCanBeReadInTwoWaysIsRefusedAndEndsTheConnection(String shape) throws IOException {
		String said = said(shape + SECOND);
		assertThat(said.isEmpty() ? "400" : said.substring(9, 12)).isEqualTo("400");
		assertThat(said.split("HTTP/1.1 ", -1)).hasSizeLessThanOrEqualTo(2);
		assertThat(this.news.asked()).allSatisfy((asked) -> assertThat(asked.body()).isEmpty());
		assertThat(this.news.asked()).extracting(Asked::uri).doesNotContain("/api/news/smuggled");
	}

	static Stream<String> twoLengths() {
		return Stream.of("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
				"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n",
				"Content-Length: 6\r\nTransfer-Encoding:\tchunked\r\n",
				"Content-Length: 6\r\nTRANSFER-ENCODING: Chunked\r\n",
				"Content-Length: 6\r\nTransfer-Encoding:\r\n chunked\r\n");
	}

	@ParameterizedTest
	@MethodSource("twoLengths")
	void ofTwoLengthsTheChunksCountAndTheConnectionEnds(String headers) throws IOException {
		String said = said(post(headers, "0\r\n\r\n" + SECOND));
		assertThat(said.split("HTTP/1.1 ", -1)).hasSize(2);
		assertThat(this.news.asked()).extracting(Asked::uri).doesNotContain("/api/news/smuggled");
		assertThat(this.news.asked()).allSatisfy((asked) -> {
			assertThat(asked.body()).isEmpty();
			assertThat(asked.headers()).doesNotContainKey("Transfer-encoding");
		});
	}

	@Test
	void aFoldedHeaderReachesTheServiceInOneLineOrNotAtAll() throws IOException {
		said("GET /api/news/admin/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Fold: a\r\n Host: evil\r\n\r\n");
		assertThat(this.news.asked()).allSatisfy((asked) -> {
			assertThat(asked.header("X-Fold")).doesNotContain("\n");
			assertThat(asked.header("Host")).startsWith("127.0.0.1");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "CONNECT", "PROPFIND", "FOO", "get", "TRACK", "DEBUG" })
	void methodsThatNoServiceHasGoNoFurther(String method) throws IOException {
		String said = said(method + " /api/news/admin/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
		assertThat(said.substring(9, 12)).isIn("400", "405");
		assertThat(this.news.asked()).noneMatch((asked) -> asked.uri().contains("/admin/"));
	}

	@Test
	void tooLongAndTooManyHeadersAreRefused() throws IOException {
		String close = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
		String long1 = "GET /api/news/admin/x" + close + "X-Long: " + "x".repeat(40_000) + "\r\n\r\n";
		String many = "GET /api/news/admin/x" + close + "X-Many: x\r\n".repeat(500) + "\r\n";
		String path = "GET /api/news/" + "x".repeat(40_000) + close + "\r\n";
		for (String each : List.of(long1, many, path)) {
			assertThat(said(each).substring(9, 12)).isIn("400", "414", "431");
		}
		assertThat(this.news.asked())
			.noneMatch((asked) -> asked.uri().contains("/admin/") || asked.uri().contains("xx"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP",
			"CF-Connecting-IP", "X-Cluster-Client-IP" })
	void whatAnUntrustedPeerSaysOfItsAddressReachesNobody(String header) {
		this.gatewayTestClient.get("/api/news/admin/x", header,
				header.equals("Forwarded") ? "for=203.0.113.9" : "203.0.113.9");
		assertThat(asked().header("X-Forwarded-For")).isEqualTo("127.0.0.1");
		assertThat(asked().headers().values().toString()).doesNotContain("203.0.113.9");
	}

	private Asked asked() {
		return this.news.asked().stream().filter((asked) -> asked.uri().contains("/admin/")).findFirst().orElseThrow();
	}

	@Test
	void anUntrustedPeerCannotChooseItsLimit() {
		Backends.of(Backend.QA).json("/api/qa/questions", "{}");
		int passed = 0;
		for (int i = 0; i < 10; i++) {
			HttpResponse<byte[]> answer = this.gatewayTestClient.post("/api/qa/questions", "application/json", "{}",
					"X-Forwarded-For", "203.0.113." + i, "Forwarded", "for=203.0.113." + i, "X-Real-IP",
					"203.0.113." + i);
			passed += (answer.statusCode() == 200) ? 1 : 0;
		}
		assertThat(passed).isEqualTo(3);
	}

	@Test
	void whatIsKeptForAllSpeaksOfThePublicAddressWhoeverAsked() throws IOException {
		Backends.of(Backend.WEB)
			.on("/tin-tuc",
					(exchange) -> FakeBackend.send(exchange, 200, "text/html",
							("<a href='//" + exchange.getRequestHeaders().getFirst("X-Forwarded-Host") + "'>")
								.getBytes(StandardCharsets.UTF_8),
							"Cache-Control", "public, s-maxage=60"));
		said("GET /tin-tuc HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Host: evil.example\r\n"
				+ "X-Forwarded-Prefix: /evil\r\nX-Forwarded-Proto: http\r\nConnection: close\r\n\r\n");
		assertThat(GatewayTestClient.text(this.gatewayTestClient.get("/tin-tuc"))).contains("//lhh.example'");
		Asked asked = Backends.of(Backend.WEB).asked().getFirst();
		assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
		assertThat(asked.headers().values().toString()).doesNotContain("evil");
	}

}
