package vn.lhh.gateway.cache;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.Site;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = "gateway.cache.enabled=false")
class EdgeOffIT {

	private final Site site;

	EdgeOffIT(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void switchedOffEveryReaderAsksTheService() {
		Backends.forget();
		FakeBackend web = Backends.of(Backend.WEB);
		web.answer("/tin-tuc", "text/html", "tin".getBytes(StandardCharsets.UTF_8), "Cache-Control",
				"public, s-maxage=10");
		this.site.get("/tin-tuc");
		this.site.get("/tin-tuc");
		assertThat(web.asked()).hasSize(2);
	}

}
