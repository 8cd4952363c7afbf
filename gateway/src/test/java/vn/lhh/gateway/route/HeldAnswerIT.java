package vn.lhh.gateway.route;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.streams.held=16MB", "gateway.lanes.reads=4" })
class HeldAnswerIT {

	private static final String FILE = "/api/documents/admin/vua.pdf";

	private final List<Socket> readers = new ArrayList<>();

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	HeldAnswerIT(@LocalServerPort int port) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void aShortAnswer() {
		Backends.forget();
		Backends.of(Backend.DOCUMENTS).answer(FILE, "application/pdf", new byte[12_000_000]);
		Backends.of(Backend.DOCUMENTS).json("/api/documents/admin/x", "{}");
	}

	@AfterEach
	void everybodyLeaves() throws IOException {
		for (Socket reader : this.readers) {
			reader.close();
		}
	}

	/** Takes the status of the answer and nothing more. */
	private String deafReader() throws IOException {
		Socket socket = new Socket();
		this.readers.add(socket);
		socket.setReceiveBufferSize(1024);
		socket.connect(new InetSocketAddress("127.0.0.1", this.port));
		socket.getOutputStream()
			.write(("GET " + FILE + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
	}

	@Test
	void whoeverTakesAShortAnswerSlowlyKeepsNoPlaceOfItsService() throws IOException {
		for (int i = 0; i < 8; i++) {
			assertThat(deafReader()).as("reader %d", i).isEqualTo("HTTP/1.1 200");
		}
		assertThat(this.gatewayTestClient.get("/api/documents/admin/x").statusCode()).isEqualTo(200);
	}

}
