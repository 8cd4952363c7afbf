package vn.lhh.gateway.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.compression.Encoding;
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class EncodingIT {

	private static final byte[] PAGE = "<p>Liên hiệp hội</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	EncodingIT(@LocalServerPort int port, @Autowired InternalConnector internal) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
	}

	@BeforeEach
	void pages() {
		Backends.forget();
		this.web.on("/trang", (exchange) -> {
			boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
			FakeBackend.send(exchange, same ? 304 : 200, "text/html;charset=UTF-8", same ? new byte[0] : PAGE, "ETag",
					"\"v1\"", "Vary", "Accept-Language");
		});
	}

	private HttpResponse<byte[]> page(String accept) {
		return this.gatewayTestClient.get("/trang", "Accept-Encoding", accept);
	}

	@Test
	void eachEncodingHasItsOwnStrongEntityTag() throws IOException {
		HttpResponse<byte[]> brotli = page("gzip, deflate, br");
		HttpResponse<byte[]> gzip = page("gzip;q=1.0, br;q=0.5");
		HttpResponse<byte[]> plain = page("identity");
		assertThat(GatewayTestClient.header(brotli, "ETag")).isEqualTo("\"v1-br\"");
		assertThat(GatewayTestClient.header(gzip, "ETag")).isEqualTo("\"v1-gzip\"");
		assertThat(GatewayTestClient.header(plain, "ETag")).isEqualTo("\"v1\"");
		assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes()).isEqualTo(PAGE);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(PAGE);
		assertThat(plain.body()).isEqualTo(PAGE);
		assertThat(brotli.body().length).isLessThan(PAGE.length / 5);
	}

	@Test
	void everyFormSaysThatItVariesByEncoding() {
		for (String accept : new String[] { "br", "gzip", "identity" }) {
			HttpResponse<byte[]> response = page(accept);
			assertThat(response.headers().allValues("Vary")).containsExactlyInAnyOrder("Accept-Language",
					"Accept-Encoding");
			assertThat(response.headers().allValues("Content-Length"))
				.containsExactly(Integer.toString(response.body().length));
		}
	}

	@Test
	void aHeldFormIsNotSentAgain() {
		for (String[] held : new String[][] { { "br", "\"v1-br\"" }, { "gzip", "\"v1-gzip\"" },
				{ "identity", "\"v1\"" }, { "br", "\"alt\", \"v1-br\"" } }) {
			HttpResponse<byte[]> response = this.gatewayTestClient.get("/trang", "Accept-Encoding", held[0],
					"If-None-Match", held[1]);
			if (!held[1].contains("alt")) {
				assertThat(response.statusCode()).as(held[1]).isEqualTo(304);
				assertThat(GatewayTestClient.header(response, "ETag")).isEqualTo(held[1]);
				assertThat(response.headers().allValues("Vary")).contains("Accept-Encoding");
			}
		}
	}

	@Test
	void aFormOfAnotherEncodingIsSentInFull() {
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/trang", "Accept-Encoding", "gzip", "If-None-Match",
				"\"v1-br\"");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(response, "ETag")).isEqualTo("\"v1-gzip\"");
	}

	@Test
	void headHasTheHeadersOfTheFullAnswer() {
		HttpResponse<byte[]> head = this.gatewayTestClient.head("/trang", "Accept-Encoding", "br");
		assertThat(head.body()).isEmpty();
		assertThat(GatewayTestClient.header(head, "ETag")).isEqualTo("\"v1-br\"");
		assertThat(GatewayTestClient.header(head, "Content-Encoding")).isEqualTo("br");
		assertThat(this.gatewayTestClient.head("/trang", "Accept-Encoding", "identity")
			.headers()
			.allValues("Content-Length")).containsExactly(Integer.toString(PAGE.length));
	}

	@Test
	void whatDoesNotShrinkGoesOutAsItIs() {
		this.web.answer("/anh.webp", "image/webp", new byte[5000], "ETag", "\"i\"");
		this.web.answer("/ngan.txt", "text/plain", "ngắn".getBytes(StandardCharsets.UTF_8), "ETag", "\"n\"");
		this.web.answer("/lon.txt", "text/plain", new byte[3_000_000], "ETag", "\"l\"");
		for (String path : new String[] { "/anh.webp", "/ngan.txt", "/lon.txt" }) {
			HttpResponse<byte[]> response = this.gatewayTestClient.get(path, "Accept-Encoding", "br");
			assertThat(GatewayTestClient.header(response, "Content-Encoding")).as(path).isEmpty();
			assertThat(GatewayTestClient.header(response, "ETag")).as(path).doesNotContain("-br");
			assertThat(response.headers().allValues("Content-Length"))
				.containsExactly(Integer.toString(response.body().length));
		}
	}

	static Stream<String> editorial() {
		return Stream.of("/api/news/admin/articles/1", "/api/documents/admin/documents/1",
				"/api/members/admin/organisations/1", "/api/qa/admin/questions/1", "/api/stats/admin/corrections/1",
				"/api/identity/admin/accounts/1");
	}

	@ParameterizedTest
	@MethodSource("editorial")
	void whatIsEditedKeepsItsTagInEveryEncodingAndIsSavedByIt(String path) {
		FakeBackend service = Backends.of(Backend.valueOf(path.split("/")[2].toUpperCase(Locale.ROOT)));
		String item = "{\"title\":\"%s\"}".formatted("Bài ".repeat(300));
		service.on(path, (exchange) -> {
			String condition = exchange.getRequestHeaders().getFirst("If-Match");
			int status = (exchange.getRequestMethod().equals("GET") || "\"0\"".equals(condition)) ? 200 : 412;
			FakeBackend.send(exchange, status, "application/json", item.getBytes(StandardCharsets.UTF_8), "ETag",
					"\"0\"");
		});
		for (String encoding : new String[] { "gzip", "br", "gzip, br", "identity" }) {
			HttpResponse<byte[]> read = this.gatewayTestClient.get(path, "Accept-Encoding", encoding);
			assertThat(GatewayTestClient.header(read, "Content-Encoding"))
				.isEqualTo(encoding.equals("identity") ? "" : encoding.replace("gzip, ", ""));
			assertThat(GatewayTestClient.header(read, "ETag")).isEqualTo("\"0\"");
			assertThat(saved(path, GatewayTestClient.header(read, "ETag"))).isEqualTo(200);
		}
		assertThat(saved(path, "\"0-gzip\"")).isEqualTo(200);
		assertThat(saved(path, "\"0-br\"")).isEqualTo(200);
		assertThat(saved(path, "\"1-gzip\"")).isEqualTo(412);
		assertThat(saved(path, "W/\"0-gzip\"")).isEqualTo(412);
	}

	private int saved(String path, String condition) {
		return this.gatewayTestClient
			.send("PUT", path, BodyPublishers.ofString("{}"), "Content-Type", "application/json", "If-Match", condition)
			.statusCode();
	}

	@Test
	void bytesOfOneEncodingNeverContinueThoseOfAnother() {
		this.gatewayTestClient.get("/trang", "Range", "bytes=0-9", "If-Range", "\"v1-gzip\"");
		assertThat(this.web.asked().getLast().header("If-Range")).isEqualTo("\"v1-gzip\"");
	}

	@Test
	void theSitesOwnProcessesGetPlainBytes() {
		HttpResponse<byte[]> response = this.inside.get("/trang", "Accept-Encoding", "br");
		assertThat(response.body()).isEqualTo(PAGE);
	}

}
