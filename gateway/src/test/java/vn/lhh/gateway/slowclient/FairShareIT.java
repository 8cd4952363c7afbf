package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.GatewayIT;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "server.tomcat.max-connections=40", "server.tomcat.connection-timeout=10m",
		"gateway.clients.head=10m", "gateway.clients.connections-per-address=10" })
class FairShareIT {

	private final List<Socket> open = new ArrayList<>();

	private final int port;

	FairShareIT(@LocalServerPort int port) {
		this.port = port;
	}

	@AfterEach
	void close() throws IOException {
		for (Socket each : this.open) {
			each.close();
		}
	}

	private Socket connect(String from) throws IOException {
		Socket socket = new Socket();
		this.open.add(socket);
		socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
		socket.setSoTimeout(30_000);
		socket.connect(new InetSocketAddress("127.0.0.1", this.port), 10_000);
		return socket;
	}

	@Test
	void whoSaysNothingOrDripsIsWaitedForBrieflyOnceSeatsAreShort() throws IOException {
		for (String from : new String[] { "127.0.0.1", "127.0.0.2", "127.0.0.3" }) {
			for (int i = 0; i < 8; i++) {
				connect(from);
			}
		}
		Socket silent = connect("127.0.0.4");
		Socket dripping = connect("127.0.0.5");
		dripping.getOutputStream().write("GET /livez HTTP/1.1\r\nX-A: ".getBytes(StandardCharsets.US_ASCII));
		Awaitility.await().until(() -> isCut(dripping));
		assertThat(silent.getInputStream().read()).isEqualTo(-1);
	}

	private static boolean isCut(Socket dripping) {
		try {
			dripping.getOutputStream().write('x');
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	@Test
	void whoHoldsConnectionsAndSaysNothingLeavesOthersTheirs() throws IOException {
		for (int i = 0; i < 120; i++) {
			connect("127.0.0.1");
		}
		Socket other = connect("127.0.0.2");
		other.getOutputStream()
			.write("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
				.getBytes(StandardCharsets.US_ASCII));
		assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.startsWith("HTTP/1.1 200");
	}

}
