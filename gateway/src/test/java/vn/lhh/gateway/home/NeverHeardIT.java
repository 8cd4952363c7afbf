package vn.lhh.gateway.home;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.RawServer;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class NeverHeardIT {

	private static final RawServer SILENT = new RawServer((socket) -> {
	});

	private final GatewayTestClient gatewayTestClient;

	NeverHeardIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("gateway.backends.urls.news", () -> "http://127.0.0.1:1");
		settings.add("gateway.backends.urls.qa", SILENT::url);
	}

	@Test
	void blocksOfServicesNeverHeardAreUnavailableAndTheOthersStand() {
		Backends.serveSamples();
		HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/site/home");
		JsonNode home = GatewayTestClient.json(response);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(home.path("siteState").asString()).isEqualTo("unavailable");
		assertThat(home.path("blocks").path("documents").path("state").asString()).isEqualTo("ready");
		assertThat(home.path("blocks").path("questions").path("state").asString()).isEqualTo("unavailable");
		JsonNode news = home.path("blocks").path("news");
		assertThat(news.path("state").asString()).isEqualTo("unavailable");
		assertThat(news.path("title").asString()).isEqualTo("TIN TỨC TỔNG HỢP");
		assertThat(news.path("order").asInt()).isEqualTo(2);
		assertThat(news.path("asOf").isNull()).isTrue();
		assertThat(news.path("items").isArray()).isTrue();
		assertThat(home.path("blocks").size()).isEqualTo(8);
		assertThat(home.path("site").path("name").asString()).isNotBlank();
		assertThat(Backends.of(Backend.DOCUMENTS).asked()).isNotEmpty();
	}

	@Test
	void theMenuSaysThatItIsUnavailable() {
		assertThat(GatewayTestClient.json(this.gatewayTestClient.get("/api/site/menu")).path("siteState").asString())
			.isEqualTo("unavailable");
	}

}
