package vn.lhh.gateway.cache;

import java.nio.charset.StandardCharsets;

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
@TestPropertySource(properties = { "gateway.cache.enabled=false", "gateway.cache.inside=0s" })
class EdgeOffIT {

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	EdgeOffIT(@LocalServerPort int port, @Autowired InternalConnector internal) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
	}

	@Test
	void switchedOffEveryReaderAsksTheService() {
		Backends.forget();
		FakeBackend web = Backends.of(Backend.WEB);
		web.answer("/tin-tuc", "text/html", "tin".getBytes(StandardCharsets.UTF_8), "Cache-Control",
				"public, s-maxage=10");
		this.gatewayTestClient.get("/tin-tuc");
		this.gatewayTestClient.get("/tin-tuc");
		assertThat(web.asked()).hasSize(2);
	}

	@Test
	void switchedOffTheSitesOwnProcessesDoTheSame() {
		Backends.forget();
		FakeBackend news = Backends.of(Backend.NEWS);
		news.json("/api/news/links", "{}", "Cache-Control", "max-age=60", "Surrogate-Key", "link-list");
		this.inside.get("/api/news/links");
		this.inside.get("/api/news/links");
		assertThat(news.asked()).hasSize(2);
	}

}
