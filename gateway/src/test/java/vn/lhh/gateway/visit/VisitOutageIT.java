package vn.lhh.gateway.visit;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.testkit.server.InProcessKafka;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class VisitOutageIT {

	private static final InProcessKafka KAFKA = InProcessKafka.start();

	private final GatewayTestClient gatewayTestClient;

	VisitOutageIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", KAFKA::bootstrapServers);
	}

	@AfterAll
	static void close() {
		KAFKA.close();
	}

	private HttpResponse<byte[]> visit() {
		return this.gatewayTestClient.post("/api/site/visits", "application/json",
				"{\"visitId\":\"%s\",\"path\":\"/\"}".formatted(UUID.randomUUID()));
	}

	private void untilTaken() {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> visit().statusCode() == 202);
	}

	@Test
	void nothingIsAcknowledgedWhileKafkaIsAwayAndAllIsWellOnceItIsBack() {
		untilTaken();
		KAFKA.close();
		HttpResponse<byte[]> refused = visit();
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(GatewayTestClient.json(refused).path("code").asString()).isEqualTo("visits-unavailable");
		assertThat(GatewayTestClient.header(refused, "Retry-After")).isEqualTo("5");
		KAFKA.startAgain();
		untilTaken();
	}

}
