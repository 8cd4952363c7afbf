package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GatewayIT
class BodyIT {

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final FakeBackend identity = Backends.of(Backend.IDENTITY);

	private final GatewayTestClient gatewayTestClient;

	BodyIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	@Test
	void formBodiesReachTheServiceByteForByte() {
		this.identity.json("/login", "{}");
		this.gatewayTestClient.post("/login?error", "application/x-www-form-urlencoded",
				"username=an+b&password=%C4%91%26");
		assertThat(this.identity.asked().getFirst().text()).isEqualTo("username=an+b&password=%C4%91%26");
		assertThat(this.identity.asked().getFirst().uri()).isEqualTo("/login?error");
	}

	@Test
	void pathQueryFormAndItsTypeReachTheServiceAsTheyWereSent() {
		String address = "/api/news/admin/x%20y,a=1?q=%C4%91&b=a+b%2Bc&a=1;2&&z&b=%2f&empty=";
		this.news.otherwise((exchange) -> FakeBackend.send(exchange, 200, "application/json", new byte[] { '1' }));
		this.gatewayTestClient.post(address, "Application/X-WWW-Form-Urlencoded;  x=1", "b=2+3&&a=%c4%91&b=%2F&z");
		assertThat(this.news.asked().getFirst().uri()).isEqualTo(address);
		assertThat(this.news.asked().getFirst().text()).isEqualTo("b=2+3&&a=%c4%91&b=%2F&z");
		assertThat(this.news.asked().getFirst().headers().get("Content-Type"))
			.containsExactly("Application/X-WWW-Form-Urlencoded;  x=1");
	}

	@Test
	void multipartBodiesReachTheServiceByteForByte() {
		this.news.json("/api/news/admin/media", "{}");
		String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "b".repeat(400_000)
				+ "\r\n--x--\r\n";
		this.gatewayTestClient.post("/api/news/admin/media", "multipart/form-data; boundary=x", body);
		assertThat(this.news.asked().getFirst().text()).isEqualTo(body);
	}

	@Test
	void putBodiesOfFormsAreNotSwallowed() {
		this.news.json("/api/news/admin/x", "{}");
		this.gatewayTestClient.send("PUT", "/api/news/admin/x", BodyPublishers.ofString("a=1"), "Content-Type",
				"application/x-www-form-urlencoded", "If-Match", "\"3\"");
		assertThat(this.news.asked().getFirst().text()).isEqualTo("a=1");
		assertThat(this.news.asked().getFirst().header("If-Match")).isEqualTo("\"3\"");
	}

	@Test
	void headAnswersWithTheLengthAndNoBody() {
		this.web.answer("/anh.png", "image/png", new byte[1234]);
		HttpResponse<byte[]> head = this.gatewayTestClient.head("/anh.png");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().allValues("Content-Length")).containsExactly("1234");
		assertThat(head.body()).isEmpty();
		assertThat(this.web.asked().getFirst().method()).isEqualTo("HEAD");
	}

	@Test
	void rangesPassThroughUntouched() {
		this.web.on("/tep.txt", (exchange) -> FakeBackend.send(exchange, 206, "text/plain", new byte[1000],
				"Content-Range", "bytes 0-999/5000", "ETag", "\"f\""));
		HttpResponse<byte[]> part = this.gatewayTestClient.get("/tep.txt", "Range", "bytes=0-999", "Accept-Encoding",
				"br, gzip");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(GatewayTestClient.header(part, "Content-Range")).isEqualTo("bytes 0-999/5000");
		assertThat(GatewayTestClient.header(part, "ETag")).isEqualTo("\"f\"");
		assertThat(part.body()).hasSize(1000);
		assertThat(this.web.asked().getFirst().header("Range")).isEqualTo("bytes=0-999");
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
		try (InputStream in = this.gatewayTestClient.open("/lon.bin").body()) {
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
		assertThatThrownBy(() -> this.gatewayTestClient.get("/vo.bin")).isInstanceOf(UncheckedIOException.class);
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
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/vo.html");
		assertThat(response.statusCode()).isEqualTo(502);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("backend-garbled");
		assertThat(GatewayTestClient.header(response, "ETag")).isEmpty();
		assertThat(GatewayTestClient.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
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
		this.gatewayTestClient.open("/dai.bin").body().close();
		assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void tooLargeABodyIsRefusedBeforeTheServiceSeesIt() {
		String body = "x".repeat(1_100_000);
		HttpResponse<byte[]> response = this.gatewayTestClient.post("/api/news/admin/articles", "application/json",
				body);
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("body-too-large");
		assertThat(this.news.askedForClients()).isEmpty();
	}

	@Test
	void tooLargeABodyOfUnknownLengthIsRefusedToo() {
		byte[] body = new byte[3_000_000];
		Arrays.fill(body, (byte) 'x');
		HttpResponse<byte[]> response = this.gatewayTestClient.send("POST", "/api/news/admin/articles",
				BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)), "Content-Type",
				"application/json");
		assertThat(response.statusCode()).isEqualTo(413);
	}

	@Test
	void tooLargeABodyIsRefusedBeforeAnyOfItIsSent() throws IOException {
		String head = "POST /api/news/admin/articles HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
				+ "Content-Length: 1100000\r\n\r\n";
		assertThat(this.gatewayTestClient.rawRequest(head)).isEqualTo(413);
	}

}
