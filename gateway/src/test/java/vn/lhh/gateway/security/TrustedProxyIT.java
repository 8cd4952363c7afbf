package vn.lhh.gateway.security;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.security.trusted-proxies=127.0.0.0/8,10.0.0.0/8",
		"gateway.security.portal-url=https://lhh.example", "gateway.cache.enabled=false" })
class TrustedProxyIT {

	private final GatewayTestClient gatewayTestClient;

	TrustedProxyIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void pages() {
		Backends.forget();
		Backends.of(Backend.WEB).json("/", "{}");
	}

	private Asked asked(String... headers) {
		this.gatewayTestClient.get("/", headers);
		return Backends.of(Backend.WEB).asked().getFirst();
	}

	@Test
	void theClientIsTheLastHopThatIsNoProxyOfOurs() {
		Asked asked = asked("X-Forwarded-For", "1.1.1.1, 203.0.113.9, 10.0.0.7");
		assertThat(asked.header("X-Forwarded-For")).isEqualTo("203.0.113.9");
	}

	@Test
	void nonsenseInTheChainEndsIt() {
		assertThat(asked("X-Forwarded-For", "203.0.113.9, evil, 10.0.0.7").header("X-Forwarded-For"))
			.isEqualTo("10.0.0.7");
	}

	@Test
	void schemeAndHostOfATrustedProxyAreBelieved() {
		Asked asked = asked("X-Forwarded-Proto", "https", "X-Forwarded-Host", "lhh.example");
		assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
		assertThat(asked.header("X-Forwarded-Host")).isEqualTo("lhh.example");
		assertThat(asked.header("X-Forwarded-Port")).isEqualTo("443");
	}

	@Test
	void aSiteServedOverHttpsSaysSo() {
		assertThat(List.of("/", "/nowhere", "/api/news/articles", "/api/site/home", "/login", "/TIN-TUC", "/a;b",
				"/actuator/env", "/livez"))
			.allSatisfy((path) -> assertThat(
					GatewayTestClient.header(this.gatewayTestClient.get(path), "Strict-Transport-Security"))
				.isEqualTo("max-age=31536000"));
	}

}
