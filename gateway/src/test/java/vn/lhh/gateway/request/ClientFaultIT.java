package vn.lhh.gateway.request;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Client errors are refused by the gateway, and never reach a service.
 */
@GatewayIT
@ExtendWith(OutputCaptureExtension.class)
class ClientFaultIT {

	private static final List<String> ADDRESSES = List.of("/tin-tuc/a", "/api/qa/questions/a", "/login",
			"/api/identity/admin/accounts/a", "/api/stats/top/1", "/van-ban");

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	ClientFaultIT(@LocalServerPort int port) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	@AfterEach
	void noneOfItFillsTheLog(CapturedOutput output) {
		assertThat(output).doesNotContain("ERROR");
	}

	private static void assertNobodyWasAsked() {
		for (Backend backend : Backend.values()) {
			assertThat(Backends.of(backend).askedForClients()).as(backend.id()).isEmpty();
		}
	}

	private String said(String bytes) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String head(String line, String... headers) {
		return line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("", headers) + "\r\n";
	}

	static Stream<String> unreadableQueries() {
		return Stream
			.of("trang=%ff", "&=1", "?=x", "=", "=x&a=1", "a=1&=", "%c3=1", "q=a%C3", "q=%ED%A0%80", "q=%C0%AF",
					"trang=" + "1".repeat(1100) + "&=1", "error=%ff", "q=1&".repeat(1001), "a&".repeat(1001))
			.flatMap((query) -> ADDRESSES.stream().map((path) -> path + "?" + query.replaceFirst("^\\?", "")));
	}

	@ParameterizedTest
	@MethodSource("unreadableQueries")
	void parametersThatCannotBeReadAreRefused(String address) throws IOException {
		for (String method : List.of("GET", "HEAD", "OPTIONS", "POST")) {
			assertThat(said(head(method + " " + address))).as(method).startsWith("HTTP/1.1 400");
		}
		assertNobodyWasAsked();
	}

	@Test
	void whatWasWrongIsNamedInVietnamese() {
		HttpResponse<byte[]> answer = this.gatewayTestClient.get("/api/documents?page=1&nam=%ff");
		assertThat(GatewayTestClient.json(answer).path("code").asString()).isEqualTo("validation-failed");
		assertThat(GatewayTestClient.json(answer).at("/errors/0/field").asString()).isEqualTo("nam");
		assertThat(GatewayTestClient.json(answer).at("/errors/0/message").asString()).contains("UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=1&&b=2", "&a=1", "a=1&", "", "a", "q=100%", "q=%", "q=%zz", "q=%C4%91+%E1%BA%BF",
			"a=b=c", "loai[]=1" })
	void looseQueriesOfBrowsersPass(String query) throws IOException {
		Backends.of(Backend.WEB).json("/tin-tuc/a", "{}");
		assertThat(said(head("GET /tin-tuc/a?" + query))).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code=%ff", "=x", "a=1&=", "a=%zz", "a=%", "a=%C3", "\u00ff=1" })
	void formsThatCannotBeReadAreRefused(String body) throws IOException {
		for (String path : List.of("/hoi-dap/tra-cuu", "/login", "/oauth2/token", "/hoi-dap/gui-cau-hoi")) {
			String said = said(head("POST " + path, "Content-Type: application/x-www-form-urlencoded\r\n",
					"Content-Length: " + body.length() + "\r\n") + body);
			assertThat(said).startsWith("HTTP/1.1 400").contains("validation-failed");
		}
		assertNobodyWasAsked();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/tin-tuc/a", "/api/qa/questions/a", "/api/identity/admin/accounts/a", "/api/stats/top/1" })
	void anEmptyBodyWhereNoneBelongsIsNoBody(String path) throws IOException {
		Stream.of(Backend.values()).forEach((backend) -> Backends.of(backend).json(path, "{}"));
		for (String method : List.of("GET", "HEAD", "OPTIONS")) {
			assertThat(said(head(method + " " + path, "Content-Length: 0\r\n",
					"Content-Type: multipart/form-data; boundary=x\r\n")))
				.as(method)
				.startsWith("HTTP/1.1 200");
		}
		assertThat(Stream.of(Backend.values()).flatMap((backend) -> Backends.of(backend).asked().stream())).isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.headers()).doesNotContainKey("Content-type"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "OPTIONS" })
	void aBodyWhereNoneBelongsIsRefused(String method) throws IOException {
		assertThat(said(head(method + " /tin-tuc/a", "Content-Length: 3\r\n") + "abc")).startsWith("HTTP/1.1 400");
		assertThat(said(
				head(method + " /api/news/articles/a", "Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n0\r\n\r\n"))
			.startsWith("HTTP/1.1 400");
		assertNobodyWasAsked();
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/form-data; boundary=", "MULTIPART/mixed; charset=utf-8",
			"multipart/form-data; boundary=\"\"" })
	void partsWithoutABoundaryAreRefused(String type) throws IOException {
		for (String method : List.of("GET", "POST", "PUT")) {
			assertThat(
					said(head(method + " /hoi-dap?chude=a", "Content-Type: " + type + "\r\n", "Content-Length: 0\r\n")))
				.startsWith("HTTP/1.1 400");
		}
		assertNobodyWasAsked();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "PROPFIND", "FOO", "MKCOL", "REPORT" })
	void oddMethodsAreAProblem(String method) throws IOException {
		for (String path : List.of("/api/news/articles", "/api/qa/questions/a")) {
			String said = said(head(method + " " + path));
			assertThat(said).startsWith("HTTP/1.1 405").contains("application/problem+json", "method-not-allowed");
		}
		assertNobodyWasAsked();
	}

	static Stream<String> heads() {
		String ranges = "Range: bytes=" + "0-1,".repeat(1200) + "0-1\r\n";
		return Stream.of(head("GET /%ZZ"), head("GET /van-ban/a%2fb"), head("GET /a\\b"), head("GET /a%5cb"),
				head("GET /%"), head("GET /tin-tuc/%00"), head("GET /tin-tuc/x", ranges),
				head("GET /tin-tuc", "X-Many: x\r\n".repeat(500)),
				head("GET /tin-tuc", "X-Long: " + "x".repeat(40_000) + "\r\n"), head("GET /tin-tuc", "Bad Name: x\r\n"),
				"GET /tin-tuc HTTP/9.1\r\nHost: a\r\n\r\n", "GET /tin-tuc HTTP/1.1\r\n\r\n", head("TRACE /tin-tuc"),
				head("GET /tin-tuc<a>"));
	}

	@ParameterizedTest
	@MethodSource("heads")
	void whatTomcatRefusesIsWordedByUs(String page) throws IOException {
		String said = said(page);
		assertThat(said).matches("(?s)HTTP/1.1 (4|50[15]).*");
		assertThat(said).contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: ")
			.containsAnyOf("too-many-ranges", "method-not-allowed", "Mã sự việc")
			.doesNotContain("HTTP Status", "Tomcat");
		String api = said(page.replaceFirst("(GET|TRACE) /(tin-tuc|van-ban)?", "$1 /api/news/"));
		assertThat(api).matches("(?s)HTTP/1.1 (4|50[15]).*");
		assertThat(api).contains("X-Content-Type-Options: nosniff", "application/problem+json", "traceId")
			.doesNotContain("HTTP Status", "Tomcat");
		assertNobodyWasAsked();
	}

	@Test
	void aQueryWithoutEndIsTooLong() {
		assertThat(this.gatewayTestClient.get("/van-ban?q=" + "a".repeat(5000)).statusCode()).isEqualTo(414);
		assertThat(this.gatewayTestClient.get("/api/documents?q=" + "%C4%91".repeat(1000)).statusCode()).isEqualTo(414);
		Backends.of(Backend.WEB).json("/van-ban", "{}");
		assertThat(this.gatewayTestClient.get("/van-ban?utm=" + "a".repeat(5000)).statusCode()).isEqualTo(200);
		assertThat(Backends.of(Backend.WEB).asked()).extracting(FakeBackend.Asked::uri).containsExactly("/van-ban");
	}

	@ParameterizedTest
	@CsvSource({ "30000000,true", "30000000,false", "200000000,false" })
	void anUploadThatIsTooLargeForTheServiceIsSaidToBe(long size, boolean known) {
		Backends.of(Backend.NEWS).early("/api/news/admin/media", 413, 100_000);
		byte[] chunk = new byte[1_000_000];
		HttpResponse<byte[]> answer = this.gatewayTestClient.send("POST", "/api/news/admin/media",
				known ? BodyPublishers.ofByteArray(new byte[(int) size])
						: BodyPublishers.ofInputStream(() -> new Repeating(chunk, size)),
				"Content-Type", "multipart/form-data; boundary=x");
		assertThat(answer.statusCode()).isEqualTo(413);
	}

	/** A phone's network may stop for a second now and then. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void anAnswerToWhatIsStillSentIsReadWhole(int stalledSeconds) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(
					"POST /api/news/admin/media HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 200000000\r\n\r\n"
						.getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 40; i++) {
				if (i == 20) {
					stall(stalledSeconds);
				}
				out.write(new byte[50_000]);
			}
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 413")
				.contains("body-too-large");
		}
	}

	private static void stall(int seconds) {
		CompletableFuture.runAsync(() -> {
		}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS)).join();
	}

}
