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
import vn.lhh.gateway.Site;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = "management.prometheus.metrics.export.enabled=true")
class MetricsIT {

	private final Site site;

	private final Site inside;

	MetricsIT(@LocalServerPort int port, @Autowired InternalListener internal) {
		this.site = new Site(port);
		this.inside = new Site(internal.port());
	}

	@Test
	void theMetersStandOnTheInternalListener() {
		this.site.get("/api/khong-co");
		HttpResponse<byte[]> meters = this.inside.get("/actuator/prometheus");
		assertThat(meters.statusCode()).isEqualTo(200);
		assertThat(Site.text(meters)).contains("gateway_breaker_open{service=\"news\"}", "gateway_lane_calls{",
				"gateway_cache_answers_total{result=\"hit\"}", "gateway_cache_bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/%70rometheus", "/%61ctuator/prometheus",
			"/actuator/prometheus/", "/actuator//prometheus", "/actuator;a/prometheus", "/actuator/metrics",
			"/actuator" })
	void readersNeverSeeThem(String path) throws IOException {
		String said = this.site.said(
				"GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Port: 8090\r\nConnection: close\r\n\r\n");
		assertThat(said).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("gateway_breaker_open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/livez", "/readyz" })
	void healthStaysPublic(String path) {
		assertThat(this.site.get(path).statusCode()).isEqualTo(200);
	}

}
