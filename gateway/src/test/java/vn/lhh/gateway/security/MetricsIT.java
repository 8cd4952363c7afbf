package vn.lhh.gateway.security;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = "management.prometheus.metrics.export.enabled=true")
class MetricsIT {

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	MetricsIT(@LocalServerPort int port, @Autowired InternalConnector internal) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
	}

	@Test
	void theMetersStandOnTheInternalListener() {
		this.gatewayTestClient.get("/api/khong-co");
		HttpResponse<byte[]> meters = this.inside.get("/actuator/prometheus");
		assertThat(meters.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.text(meters)).contains("gateway_breaker_open{service=\"news\"}",
				"gateway_lane_calls{", "gateway_cache_answers_total{result=\"hit\"}", "gateway_cache_bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/%70rometheus", "/%61ctuator/prometheus",
			"/actuator/prometheus/", "/actuator//prometheus", "/actuator;a/prometheus", "/actuator/metrics",
			"/actuator" })
	void readersNeverSeeThem(String path) throws IOException {
		String said = this.gatewayTestClient.said(
				"GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Port: 8090\r\nConnection: close\r\n\r\n");
		assertThat(said).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("gateway_breaker_open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/livez", "/readyz" })
	void healthStaysPublic(String path) {
		assertThat(this.gatewayTestClient.get(path).statusCode()).isEqualTo(200);
	}

}
