package vn.lhh.gateway.live;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Live connections with a higher limit than the server's own connections.
 */
@GatewayIT
@Timeout(90)
@TestPropertySource(properties = { "server.tomcat.max-connections=16", "gateway.live.clients=1000" })
class LiveRoomIT {

	private final List<SseTestClient> open = new ArrayList<>();

	private final int port;

	LiveRoomIT(@LocalServerPort int port) {
		this.port = port;
	}

	@BeforeEach
	void figuresAreThere() {
		Backends.forget();
		Backends.of(Backend.STATS)
			.on("/api/stats/visits",
					(exchange) -> FakeBackend.send(exchange, 200, "application/json", "{\"total\": 1}".getBytes()));
	}

	@AfterEach
	void everybodyLeaves() {
		this.open.forEach(SseTestClient::close);
	}

	private int listen() {
		SseTestClient sseTestClient = SseTestClient.on(this.port);
		this.open.add(sseTestClient);
		return sseTestClient.status();
	}

	@Test
	void howeverManyListenReadersGetIn() {
		for (int i = 0; i < 12; i++) {
			assertThat(listen()).isEqualTo(200);
		}
		assertThat(listen()).isEqualTo(503);
		assertThat(new GatewayTestClient(this.port).get("/livez").statusCode()).isEqualTo(200);
	}

}
