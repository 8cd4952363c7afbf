package vn.lhh.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.security.trusted-proxies=127.0.0.0/8", "gateway.streams.service=12",
		"gateway.streams.client=5", "gateway.clients.slowest=1MB", "gateway.clients.grace=4s",
		"gateway.lanes.reads=4" })
class StreamIT {

	private static final String FILE = "/api/documents/media/lon.pdf";

	private static final int LENGTH = 100_000_000;

	private final FakeBackend documents = Backends.of(Backend.DOCUMENTS);

	private final List<Socket> readers = new ArrayList<>();

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	private final MeterRegistry meters;

	StreamIT(@LocalServerPort int port, @Autowired InternalConnector internal, @Autowired MeterRegistry meters) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
		this.meters = meters;
	}

	@BeforeEach
	void aHotFile() {
		Backends.forget();
		this.documents.on(FILE, StreamIT::endless);
		this.documents.json("/api/documents", "{\"items\": [], \"pad\": \"" + "x".repeat(50_000) + "\"}");
	}

	private static void endless(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "application/pdf");
		exchange.sendResponseHeaders(200, LENGTH);
		try (OutputStream out = exchange.getResponseBody()) {
			for (int i = 0; i < LENGTH / 100_000; i++) {
				out.write(new byte[100_000]);
			}
		}
	}

	@AfterEach
	void all() throws IOException {
		for (Socket reader : this.readers) {
			reader.close();
		}
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> open() == 0);
	}

	private double open() {
		return this.meters.get("gateway.streams.open").tag("service", "documents").gauge().value();
	}

	private double cut() {
		return this.meters.counter("gateway.clients.cut", "doing", "answer").count();
	}

	/** Takes the head of the answer and nothing more. */
	private int slowReader(String client) throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		this.readers.add(socket);
		socket.getOutputStream()
			.write(("GET " + FILE + " HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-\r\nX-Forwarded-For: " + client
					+ "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		return Integer
			.parseInt(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9));
	}

	@Test
	void aHotFileWithTwoHundredSlowReadersLeavesThePagesOfItsOwnService() throws IOException {
		List<Integer> answers = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			answers.add(slowReader("203.0.113." + i));
		}
		assertThat(answers).filteredOn((status) -> status == 200).hasSizeGreaterThanOrEqualTo(12);
		assertThat(answers).filteredOn((status) -> status != 200).isNotEmpty().containsOnly(503);
		assertThat(open()).isLessThanOrEqualTo(12);
		for (int i = 0; i < 30; i++) {
			assertThat(this.gatewayTestClient.get("/api/documents?page=" + i).statusCode()).isEqualTo(200);
			assertThat(this.gatewayTestClient.get("/api/documents", "Authorization", "Bearer x").statusCode())
				.isEqualTo(200);
			assertThat(this.inside.get("/api/documents").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void oneClientLeavesStreamsForOthersWhateverItSaysItsAddressIs() throws IOException {
		for (int i = 0; i < 5; i++) {
			assertThat(slowReader("198.51.100.1, 203.0.113.7")).isEqualTo(200);
		}
		assertThat(slowReader("198.51.100.2, 203.0.113.7")).isEqualTo(503);
		assertThat(slowReader("203.0.113.8")).isEqualTo(200);
	}

	@Test
	void aReaderWhoTakesNextToNothingIsCutOff() throws IOException {
		double before = cut();
		assertThat(slowReader("203.0.113.9")).isEqualTo(200);
		InputStream dripping = this.readers.getFirst().getInputStream();
		Awaitility.await("the reader is cut off").atMost(Duration.ofSeconds(30)).until(() -> {
			dripping.readNBytes(50_000);
			return cut() > before;
		});
		assertThat(open()).isZero();
	}

	@Test
	void whoeverTakesItQuicklyGetsAllOfIt() throws Exception {
		try (InputStream in = this.gatewayTestClient.open(FILE).body()) {
			assertThat(in.readAllBytes()).hasSize(LENGTH);
		}
	}

}
