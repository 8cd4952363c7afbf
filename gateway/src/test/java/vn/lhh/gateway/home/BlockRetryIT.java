package vn.lhh.gateway.home;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.Crowd;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestTimeConfiguration;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A gateway that composes for every reader and tries what failed after an hour.
 */
@GatewayIT
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(
		properties = { "gateway.cache.enabled=false", "gateway.home.window=0s", "gateway.sections.retry-after=1h",
				"gateway.sections.deadline=3s", "gateway.breaker.enabled=true", "gateway.breaker.pause=1h" })
class BlockRetryIT {

	private static final List<String> NEWS = List.of("/api/news/site", "/api/news/highlights",
			"/api/news/announcements", "/api/news/albums", "/api/news/links", "/api/news/banners");

	private final FakeBackend documents = Backends.of(Backend.DOCUMENTS);

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final GatewayTestClient gatewayTestClient;

	private final MeterRegistry meters;

	private final TestTimeConfiguration.Running clock;

	BlockRetryIT(@LocalServerPort int port, @Autowired MeterRegistry meters,
			@Autowired TestTimeConfiguration.Running clock) {
		this.clock = clock;
		this.gatewayTestClient = new GatewayTestClient(port);
		this.meters = meters;
	}

	@BeforeEach
	void allIsWell() {
		serveSamples();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state("documents").equals("ready"));
	}

	/** Before the next gateway starts, which asks at once and would not ask again. */
	@AfterEach
	void serveSamples() {
		Backends.forget();
		Backends.serveSamples();
	}

	/** Composed for this very reader, even if another composition is under way. */
	private String state(String block) {
		this.clock.advance(Duration.ofSeconds(2));
		return GatewayTestClient.json(this.gatewayTestClient.get("/api/site/home"))
			.path("blocks")
			.path(block)
			.path("state")
			.asString();
	}

	private double places(String lane) {
		return this.meters.get("gateway.lane.calls").tags("service", "documents", "lane", lane).gauge().value();
	}

	@Test
	void aServiceThatHangsIsWaitedForOnceAndInAPlaceOfTheHomePage() {
		try (Crowd crowd = new Crowd()) {
			this.documents.on("/api/documents", crowd.waiting((late) -> late.close()));
			this.documents.asked().clear();
			CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> state("documents"));
			Awaitility.await().until(() -> places("home") == 1);
			assertThat(first.join()).isEqualTo("stale");
			for (int i = 0; i < 5; i++) {
				assertThat(state("documents")).isEqualTo("stale");
			}
			assertThat(this.documents.asked()).hasSize(1);
			assertThat(places("home")).isZero();
		}
	}

	@Test
	void whatTheHomePageCannotWaitForOthersStillCan() {
		try (Crowd crowd = new Crowd()) {
			NEWS.forEach((path) -> this.news.on(path, crowd.waiting((late) -> late.close())));
			assertThat(state("news")).isEqualTo("stale");
			this.news.json("/api/news/articles/a", "{}");
			assertThat(this.gatewayTestClient.get("/api/news/articles/a").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whatWasDeadForTheHomePageIsThereForOthersTheMomentItIsBack() {
		this.news.kill();
		try {
			assertThat(state("news")).isEqualTo("stale");
		}
		finally {
			this.news.revive();
		}
		this.news.json("/api/news/articles/a", "{}");
		assertThat(this.gatewayTestClient.get("/api/news/articles/a").statusCode()).isEqualTo(200);
	}

}
