package vn.lhh.gateway.live;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.live.tick=200ms", "gateway.live.heartbeat=600ms", "gateway.live.retry=2s" })
class LiveIT {

	private static final String VISITS = "/api/stats/visits";

	private final FakeBackend stats = Backends.of(Backend.STATS);

	private final List<SseTestClient> open = new ArrayList<>();

	private final int port;

	private final GatewayTestClient gatewayTestClient;

	@Autowired
	private MeterRegistry meters;

	LiveIT(@LocalServerPort int port) {
		this.port = port;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void stats() {
		Backends.forget();
		total(538980);
	}

	@AfterEach
	void everybodyLeaves() {
		this.open.forEach(SseTestClient::close);
		within().until(() -> clients() == 0);
	}

	/**
	 * Waits until no browser has been connected for so long that the totals are no longer
	 * polled.
	 */
	private void rest() {
		everybodyLeaves();
		Awaitility.await().during(Duration.ofMillis(800)).atMost(Duration.ofSeconds(10)).until(() -> {
			boolean quiet = this.stats.asked().isEmpty();
			this.stats.asked().clear();
			return quiet;
		});
	}

	static ConditionFactory within() {
		return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
	}

	private void total(long total) {
		this.stats.json(VISITS, FakeBackend.contract("http/stats.visits.json").replaceFirst("538980", "" + total));
	}

	private SseTestClient listen(String... headers) {
		SseTestClient sseTestClient = SseTestClient.on(this.port, headers);
		this.open.add(sseTestClient);
		return sseTestClient;
	}

	private double clients() {
		return this.meters.get("gateway.live.clients").gauge().value();
	}

	@Test
	void aBrowserGetsTheTotalsAtOnceAndInTheirPublicShape() {
		SseTestClient browser = listen();
		assertThat(browser.await("visits").json())
			.isEqualTo(GatewayTestClient.json(this.gatewayTestClient.get(VISITS)));
	}

	@Test
	void theHeadSaysThatItStreamsAndIsKeptNowhere() {
		SseTestClient browser = listen("Accept-Encoding", "gzip, br", "Accept", "text/event-stream");
		assertThat(browser.status()).isEqualTo(200);
		assertThat(browser.header("Content-Type")).isEqualTo("text/event-stream");
		assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
		assertThat(browser.header("X-Accel-Buffering")).isEqualTo("no");
		assertThat(browser.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(browser.header("Content-Encoding")).isEmpty();
		assertThat(browser.header("Content-Length")).isEmpty();
		assertThat(browser.header("ETag")).isEmpty();
		browser.await("visits");
		assertThat(Long.parseLong(browser.retry())).isBetween(2000L, 4000L);
		assertThat(browser.lastId()).isNotEmpty();
	}

	@Test
	void afterAVisitAllBrowsersGetTheSameNewTotals() {
		SseTestClient one = listen();
		SseTestClient two = listen();
		one.awaitTotal(538980);
		two.awaitTotal(538980);
		total(538981);
		assertThat(one.awaitTotal(538981).data()).isEqualTo(two.awaitTotal(538981).data());
	}

	@Test
	void figuresThatHaveNotChangedAreNotSentAgain() {
		rest();
		SseTestClient browser = listen();
		browser.await("visits");
		this.stats.json(VISITS, FakeBackend.contract("http/stats.visits.json").replace("08:00:00", "08:00:01"));
		int before = this.stats.asked().size();
		within().until(() -> this.stats.asked().size() >= before + 3);
		assertThat(browser.events("visits")).hasSize(1);
	}

	@Test
	void statsIsAskedOnceATickHoweverManyListen() {
		AtomicLong total = new AtomicLong();
		this.stats.on(VISITS, (exchange) -> FakeBackend.send(exchange, 200, "application/json",
				"{\"total\": %d}".formatted(total.incrementAndGet()).getBytes(StandardCharsets.UTF_8)));
		List<SseTestClient> browsers = IntStream.range(0, 50).mapToObj((i) -> listen()).toList();
		browsers.forEach((browser) -> browser.await("visits"));
		this.stats.asked().clear();
		long began = System.nanoTime();
		within().until(() -> this.stats.asked().size() >= 15);
		long ticks = Duration.ofNanos(System.nanoTime() - began).toMillis() / 200;
		assertThat((long) this.stats.asked().size()).isLessThanOrEqualTo(ticks + 2);
	}

	@Test
	void nothingIsAskedWhileNobodyListens() {
		listen().await("visits");
		rest();
		assertThat(this.stats.asked()).isEmpty();
	}

	@Test
	void totalsThatNobodyLookedAfterAreNotGivenToTheNextBrowser() {
		listen().await("visits");
		rest();
		total(538990);
		SseTestClient next = listen();
		assertThat(next.await("visits").json().path("total").asLong()).isEqualTo(538990);
	}

	@Test
	void aHeartbeatBreaksTheSilence() {
		SseTestClient browser = listen();
		within().until(() -> browser.heartbeats() >= 2);
	}

	@Test
	void theStreamOutlivesStatsAndTotalsComeAgain() {
		SseTestClient browser = listen();
		browser.awaitTotal(538980);
		this.stats.kill();
		try {
			int before = browser.heartbeats();
			within().until(() -> browser.heartbeats() >= before + 2);
			assertThat(browser.ended()).isFalse();
		}
		finally {
			this.stats.revive();
		}
		total(538985);
		browser.awaitTotal(538985);
	}

	@Test
	void garbageFromStatsIsNotPassedOn() {
		rest();
		this.stats.json(VISITS, "{\"total\": \"many\"}");
		SseTestClient browser = listen();
		within().until(() -> this.stats.asked().size() >= 2);
		assertThat(browser.events()).isEmpty();
		total(538986);
		browser.awaitTotal(538986);
	}

	@Test
	void aBrowserThatHangsUpIsForgottenAtOnce() {
		SseTestClient browser = listen();
		browser.await("visits");
		assertThat(clients()).isEqualTo(1);
		browser.close();
		within().until(() -> clients() == 0);
	}

	@Test
	void whatABrowserSaysIsThrownAway() {
		SseTestClient browser = listen("X-After", "y");
		browser.await("visits");
		browser.say("x".repeat(200_000));
		total(538987);
		browser.awaitTotal(538987);
	}

	@Test
	void onlyReadsAreTaken() {
		HttpResponse<byte[]> response = this.gatewayTestClient.post("/api/site/live", "application/json", "{}");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(GatewayTestClient.header(response, "Allow")).isEqualTo("GET, HEAD");
		assertThat(GatewayTestClient.json(response).path("code").asString()).isEqualTo("method-not-allowed");
		HttpResponse<byte[]> head = this.gatewayTestClient.send("HEAD", "/api/site/live",
				HttpRequest.BodyPublishers.noBody());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(head, "Content-Type")).isEqualTo("text/event-stream");
	}

	@Test
	void pagesOfOtherSitesCanNotTakeSeats() {
		assertThat(this.gatewayTestClient.get("/api/site/live", "Sec-Fetch-Site", "cross-site").statusCode())
			.isEqualTo(403);
	}

}
