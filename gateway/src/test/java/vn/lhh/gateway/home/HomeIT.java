package vn.lhh.gateway.home;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import java.util.List;
import org.awaitility.Awaitility;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestTimeConfiguration;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = "gateway.cache.enabled=false")
class HomeIT {

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	private final TestTimeConfiguration.Running clock;

	private final FakeBackend documents = Backends.of(Backend.DOCUMENTS);

	private final FakeBackend news = Backends.of(Backend.NEWS);

	HomeIT(@LocalServerPort int port, @Autowired InternalConnector internal,
			@Autowired TestTimeConfiguration.Running clock) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
		this.clock = clock;
	}

	@BeforeEach
	void allIsWell() {
		Backends.forget();
		Backends.serveSamples();
		until("ready");
		Awaitility.await().until(() -> {
			JsonNode home = home();
			return home.path("siteState").asString().equals("ready") && home.path("blocks")
				.valueStream()
				.allMatch((block) -> block.path("state").asString().equals("ready"));
		});
	}

	@AfterEach
	void timeIsReal() {
		this.clock.reset();
	}

	private JsonNode home() {
		return GatewayTestClient.json(this.gatewayTestClient.get("/api/site/home"));
	}

	private JsonNode block(String name) {
		return home().path("blocks").path(name);
	}

	private void until(String state) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> block("documents").path("state").asString().equals(state)
					&& block("news").path("state").asString().equals("ready"));
	}

	private void windowPasses() {
		this.clock.advance(Duration.ofSeconds(2));
	}

	@Test
	void theHomePageHasTheShapeOfTheContract() {
		JsonNode contract = new ObjectMapper().readTree(FakeBackend.contract("http/site.home.json"));
		JsonNode home = home();
		contract.properties().forEach((field) -> assertThat(home.has(field.getKey())).as(field.getKey()).isTrue());
		contract.path("blocks").properties().forEach((block) -> {
			JsonNode actual = home.path("blocks").path(block.getKey());
			block.getValue()
				.properties()
				.forEach(
						(field) -> assertThat(actual.has(field.getKey())).as(block.getKey() + field.getKey()).isTrue());
			assertThat(actual.path("state").asString()).isEqualTo("ready");
			assertThat(Instant.parse(actual.path("asOf").asString().replace("+07:00", "Z"))).isNotNull();
		});
		assertThat(home.path("site")).isEqualTo(contract.path("site"));
		assertThat(home.path("menu")).isEqualTo(contract.path("menu"));
		assertThat(home.path("blocks").path("news").path("categories"))
			.isEqualTo(contract.path("blocks").path("news").path("categories"));
	}

	@Test
	void theMenuHasTheShapeOfTheContract() {
		JsonNode contract = new ObjectMapper().readTree(FakeBackend.contract("http/site.menu.json"));
		JsonNode menu = GatewayTestClient.json(this.gatewayTestClient.get("/api/site/menu"));
		assertThat(menu.path("site")).isEqualTo(contract.path("site"));
		assertThat(menu.path("menu")).isEqualTo(contract.path("menu"));
	}

	@Test
	void editorsDecideTitleOrderLimitAndWhetherABlockIsShown() {
		this.news.json("/api/news/site", """
				{"site":{},"menu":[],"homeBlocks":[
				{"code":"documents","title":"Văn bản","limit":3,"order":1,"enabled":true},
				{"code":"links","title":"Liên kết","order":2,"enabled":false},
				{"code":"banners","title":"Quảng cáo","limit":2,"order":3,"enabled":true},
				{"code":"news","title":"Tin","limit":7,"order":9,"enabled":true}]}""");
		this.news.json("/api/news/banners", "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]}");
		windowPasses();
		JsonNode blocks = home().path("blocks");
		assertThat(blocks.path("banners").path("items").findValuesAsString("id")).containsExactly("a", "b");
		assertThat(blocks.path("documents").path("title").asString()).isEqualTo("Văn bản");
		assertThat(blocks.path("documents").path("order").asInt()).isEqualTo(1);
		assertThat(blocks.has("links")).isFalse();
		assertThat(this.documents.asked()).extracting(Asked::uri).contains("/api/documents?size=3");
		assertThat(this.news.asked()).extracting(Asked::uri).contains("/api/news/highlights?size=7");
		assertThat(blocks.has("members")).isTrue();
	}

	@Test
	void cachesAreToldTheUnionOfKeysAndTheEarliestEnd() {
		HttpResponse<byte[]> response = this.inside.get("/api/site/home");
		assertThat(GatewayTestClient.header(response, "Surrogate-Key").split(" ")).contains("home", "site", "menu",
				"news-list", "document-list", "announcement-list");
		assertThat(GatewayTestClient.header(response, "Valid-Until")).isEqualTo("2026-12-31T16:59:59Z");
		assertThat(GatewayTestClient.header(response, "Cache-Control")).contains("max-age=5").contains("public");
	}

	@Test
	void anUnchangedPageKeepsItsEntityTag() {
		String etag = GatewayTestClient.header(this.gatewayTestClient.get("/api/site/home"), "ETag");
		windowPasses();
		HttpResponse<byte[]> again = this.gatewayTestClient.get("/api/site/home", "If-None-Match", etag);
		assertThat(etag).startsWith("\"");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void whoDrawsThePageIsToldThatNothingChangedAndWhatPurgesIt() {
		HttpResponse<byte[]> first = this.inside.get("/api/site/home");
		HttpResponse<byte[]> again = this.inside.get("/api/site/home", "If-None-Match",
				GatewayTestClient.header(first, "ETag"));
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(List.of("Surrogate-Key", "Valid-Until", "Cache-Control"))
			.allSatisfy((name) -> assertThat(GatewayTestClient.header(again, name)).isNotEmpty()
				.isEqualTo(GatewayTestClient.header(first, name)));
	}

	@Test
	void whatIsPublishedIsShownWithinTheWindow() {
		this.documents.json("/api/documents", "{\"items\":[{\"id\":\"moi\"}]}");
		windowPasses();
		assertThat(block("documents").path("items").get(0).path("id").asString()).isEqualTo("moi");
	}

	@Test
	void aDeadServiceLeavesItsLastGoodContentMarkedStale() {
		JsonNode before = block("documents");
		this.documents.kill();
		try {
			windowPasses();
			HttpResponse<byte[]> response = this.gatewayTestClient.get("/api/site/home");
			JsonNode home = GatewayTestClient.json(response);
			JsonNode stale = home.path("blocks").path("documents");
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(stale.path("state").asString()).isEqualTo("stale");
			assertThat(stale.path("items")).isEqualTo(before.path("items"));
			assertThat(stale.path("asOf").asString()).isLessThan(home.path("asOf").asString());
			assertThat(home.path("blocks").path("news").path("state").asString()).isEqualTo("ready");
			assertThat(GatewayTestClient.header(response, "Cache-Control")).contains("max-age=2");
		}
		finally {
			this.documents.revive();
		}
		until("ready");
	}

	@Test
	void aServiceThatIsBackIsFoundWithoutAnyReader() {
		this.documents.kill();
		try {
			windowPasses();
			assertThat(block("documents").path("state").asString()).isEqualTo("stale");
			this.documents.asked().clear();
		}
		finally {
			this.documents.revive();
		}
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !this.documents.asked().isEmpty());
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(block("documents").path("state").asString()).isEqualTo("ready"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "không phải JSON", "{\"items\":3}", "[]", "", "{}" })
	void garbageIsNeverShownAsEmpty(String garbage) {
		this.documents.json("/api/documents", garbage);
		windowPasses();
		JsonNode block = block("documents");
		assertThat(block.path("state").asString()).isEqualTo("stale");
		assertThat(block.path("items").size()).isEqualTo(1);
	}

	@Test
	void anEmptyListIsReadyAndEmpty() {
		this.documents.json("/api/documents", "{\"items\":[]}");
		windowPasses();
		assertThat(block("documents").path("state").asString()).isEqualTo("ready");
		assertThat(block("documents").path("items").size()).isZero();
	}

	@Test
	void manyNotFoundsNeverOpenTheBreaker() {
		this.documents.on("/api/documents", (exchange) -> FakeBackend.send(exchange, 404, "text/plain", new byte[0]));
		for (int i = 0; i < 30; i++) {
			windowPasses();
			assertThat(block("documents").path("state").asString()).isEqualTo("stale");
		}
		this.documents.sample("/api/documents", "http/documents.list.json");
		windowPasses();
		assertThat(block("documents").path("state").asString()).isEqualTo("ready");
	}

	@Test
	void whatHasEndedLeavesAStaleBlockTheMomentItEnds() {
		assertThat(block("announcements").path("items").size()).isEqualTo(1);
		assertThat(block("news").path("categories").get(0).path("items").size()).isEqualTo(1);
		this.news.kill();
		try {
			this.clock.advance(Duration.between(this.clock.instant(), Instant.parse("2026-12-31T16:59:59Z")));
			assertThat(block("announcements").path("state").asString()).isEqualTo("stale");
			assertThat(block("announcements").path("items").size()).isZero();
			assertThat(block("news").path("items").size()).isEqualTo(1);
			this.clock.advance(Duration.ofDays(1500));
			assertThat(block("news").path("items").size()).isZero();
			assertThat(block("news").path("categories").get(0).path("items").size()).isZero();
			assertThat(block("banners").path("items").size()).isZero();
		}
		finally {
			this.news.revive();
		}
	}

	@Test
	void aFloodOfReadersIsOneCallPerService() {
		windowPasses();
		Backends.forget();
		Backends.serveSamples();
		java.util.stream.IntStream.range(0, 200)
			.parallel()
			.forEach((i) -> this.gatewayTestClient.get("/api/site/home"));
		assertThat(this.documents.asked().size()).isLessThan(20);
	}

}
