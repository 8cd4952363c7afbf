package vn.lhh.gateway.ratelimit;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.Crowd;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "gateway.security.trusted-proxies=127.0.0.1", "gateway.limits.questions=3, 1/m",
		"gateway.limits.logins=4, 1/m", "gateway.limits.editors=5, 1/m", "gateway.limits.writes=6, 1/m",
		"gateway.limits.searches=7, 1/m", "gateway.limits.suggestions=8, 1/m", "gateway.limits.reads=60, 1/m",
		"gateway.limits.at-once=9" })
class LimitIT {

	private static final String KEPT = "public, max-age=0, s-maxage=60";

	private final FakeBackend qa = Backends.of(Backend.QA);

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	private final MeterRegistry meters;

	LimitIT(@LocalServerPort int port, @Autowired InternalConnector internal, @Autowired MeterRegistry meters) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
		this.meters = meters;
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
		for (String path : List.of("/api/qa/questions", "/api/qa/admin/topics", "/api/qa/la")) {
			this.qa.json(path, "{}", "Cache-Control", KEPT);
		}
		this.web.json("/hoi-dap/gui-cau-hoi", "{}");
		this.web.json("/hoi-dap", "{}", "Cache-Control", KEPT);
		Backends.of(Backend.IDENTITY).json("/login", "{}");
	}

	private static long passed(int times, Supplier<HttpResponse<byte[]>> request) {
		return IntStream.range(0, times).filter((i) -> request.get().statusCode() == 200).count();
	}

	private HttpResponse<byte[]> post(String path, String client) {
		return this.gatewayTestClient.post(path, "application/json", "{}", "X-Forwarded-For", client);
	}

	private HttpResponse<byte[]> search(int number, String client, String... more) {
		String[] headers = Stream.concat(Stream.of("X-Forwarded-For", client), Arrays.stream(more))
			.toArray(String[]::new);
		return this.gatewayTestClient.get("/hoi-dap?q=" + client.hashCode() + "x" + number, headers);
	}

	@Test
	void eachKindOfWriteHasAnAllowanceOfItsOwn() {
		assertThat(passed(10, () -> post("/api/qa/questions", "203.0.113.1"))).isEqualTo(3);
		assertThat(passed(10, () -> post("/hoi-dap/gui-cau-hoi", "203.0.113.1"))).isZero();
		assertThat(passed(10, () -> post("/login", "203.0.113.1"))).isEqualTo(4);
		assertThat(passed(10, () -> post("/api/qa/admin/topics", "203.0.113.1"))).isEqualTo(5);
		assertThat(passed(10, () -> post("/api/qa/la", "203.0.113.1"))).isEqualTo(6);
		assertThat(this.gatewayTestClient.get("/api/qa/questions", "X-Forwarded-For", "203.0.113.1").statusCode())
			.isEqualTo(200);
	}

	@Test
	void whoIsRefusedLearnsWhenToComeBack() {
		passed(3, () -> post("/api/qa/questions", "203.0.113.2"));
		HttpResponse<byte[]> refused = post("/api/qa/questions", "203.0.113.2");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(GatewayTestClient.json(refused).path("code").asString()).isEqualTo("rate-limited");
		assertThat(GatewayTestClient.header(refused, "Retry-After")).isEqualTo("60");
		assertThat(GatewayTestClient.header(refused, "Cache-Control")).isEqualTo("no-store");
		HttpResponse<byte[]> page = this.gatewayTestClient.post("/hoi-dap/gui-cau-hoi",
				"application/x-www-form-urlencoded", "a=b", "X-Forwarded-For", "203.0.113.2", "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(429);
		assertThat(GatewayTestClient.text(page)).contains("Gửi quá nhanh");
		assertThat(this.qa.asked()).hasSize(3);
		assertThat(this.web.asked()).isEmpty();
	}

	@Test
	void searchesAreLimitedWhetherTheEdgeAsksOrTheReader() {
		long edge = IntStream.range(0, 10).filter((i) -> search(i, "203.0.113.3").statusCode() == 200).count();
		assertThat(edge).isEqualTo(7);
		assertThat(search(11, "203.0.113.3", "Authorization", "x").statusCode()).isEqualTo(429);
		long own = IntStream.range(0, 10)
			.filter((i) -> search(i, "203.0.113.4", "Authorization", "x").statusCode() == 200)
			.count();
		assertThat(own).isEqualTo(7);
		assertThat(this.web.asked()).hasSize(14);
	}

	@Test
	void whatIsSuggestedWhileTypingTakesNothingFromSearches() {
		FakeBackend search = Backends.of(Backend.SEARCH);
		search.json("/api/search/suggest", "{}");
		search.json("/api/search", "{}");
		this.web.json("/tim-kiem", "{}");
		assertThat(passed(20, () -> read("/api/search/suggest?q=ho", "203.0.113.23"))).isEqualTo(8);
		assertThat(passed(20, () -> read("/api/search?q=hoi", "203.0.113.23"))).isEqualTo(7);
		assertThat(passed(20, () -> read("/tim-kiem", "203.0.113.23"))).isZero();
		assertThat(search.asked()).hasSize(15);
	}

	@Test
	void aFloodOfReadsThatNobodyKeepsIsRefusedToItsClientAlone() {
		this.web.otherwise((exchange) -> FakeBackend.send(exchange, 200, "text/html", new byte[] { 'a' }));
		assertThat(passed(70, () -> read("/quan-tri/" + System.nanoTime(), "203.0.113.20"))).isEqualTo(60);
		assertThat(read("/tin-tuc/a", "203.0.113.20").statusCode()).isEqualTo(429);
		assertThat(this.gatewayTestClient
			.send("OPTIONS", "/tin-tuc/a", BodyPublishers.noBody(), "X-Forwarded-For", "203.0.113.20")
			.statusCode()).isEqualTo(429);
		assertThat(read("/tin-tuc/a", "203.0.113.21").statusCode()).isEqualTo(200);
		assertThat(read("/api/qa/questions", "203.0.113.21").statusCode()).isEqualTo(200);
		assertThat(passed(100, () -> read("/api/qa/questions", "203.0.113.20"))).isEqualTo(100);
		assertThat(read("/livez", "203.0.113.20").statusCode()).isEqualTo(200);
	}

	@Test
	void readsThatFailCountTwice() {
		long missing = IntStream.range(0, 60)
			.filter((i) -> read("/tin-tuc/khong-co-" + i, "203.0.113.22").statusCode() == 404)
			.count();
		assertThat(missing).isEqualTo(30);
	}

	private HttpResponse<byte[]> read(String path, String client) {
		return this.gatewayTestClient.get(path, "X-Forwarded-For", client);
	}

	@Test
	void whatIsKeptIsFree() {
		search(1, "203.0.113.5");
		assertThat(passed(30, () -> search(1, "203.0.113.5"))).isEqualTo(30);
		assertThat(this.web.asked()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "CF-Connecting-IP" })
	void whatAClientSaysOfItselfChangesNoKey(String header) {
		String client = "198.51.100." + Math.floorMod(header.hashCode(), 200);
		long passed = IntStream.range(0, 10).filter((i) -> {
			String spoofed = header.equals("Forwarded") ? "for=10.9.8." + i : "10.9.8." + i;
			String chain = header.equals("X-Forwarded-For") ? spoofed + ", " + client : client;
			String[] headers = header.equals("X-Forwarded-For") ? new String[] { "X-Forwarded-For", chain }
					: new String[] { "X-Forwarded-For", chain, header, spoofed };
			return this.gatewayTestClient.post("/api/qa/questions", "application/json", "{}", headers)
				.statusCode() == 200;
		}).count();
		assertThat(passed).isEqualTo(3);
	}

	@Test
	void theSitesOwnProcessesAreNotLimited() {
		assertThat(passed(10, () -> this.inside.post("/api/qa/questions", "application/json", "{}"))).isEqualTo(10);
	}

	@Test
	void oneClientHasOnlySoManyRequestsUnderWay() {
		try (Crowd crowd = new Crowd()) {
			for (int i = 0; i < 40; i++) {
				this.web.on("/trang-rieng/" + i,
						crowd.waiting((late) -> FakeBackend.send(late, 200, "text/plain", new byte[0])));
			}
			crowd.ask(40, (i) -> this.gatewayTestClient.get("/trang-rieng/" + i, "X-Forwarded-For", "203.0.113.6"));
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> crowd.inside() == 9 && crowd.answered().size() == 31);
			assertThat(crowd.answered()).allSatisfy((answer) -> assertThat(answer.statusCode()).isEqualTo(429));
			this.web.json("/khac", "{}");
			assertThat(this.gatewayTestClient.get("/khac", "X-Forwarded-For", "203.0.113.7").statusCode())
				.isEqualTo(200);
			assertThat(this.gatewayTestClient.get("/khac", "X-Forwarded-For", "203.0.113.6").statusCode())
				.isEqualTo(429);
		}
		assertThat(this.gatewayTestClient.get("/khac", "X-Forwarded-For", "203.0.113.6").statusCode()).isEqualTo(200);
	}

	@Test
	void refusalsAreCountedAndLoggedOnce(CapturedOutput output) {
		double before = this.meters.counter("gateway.limits.refused", "kind", "writes").count();
		passed(20, () -> post("/api/qa/la", "203.0.113.8"));
		passed(20, () -> post("/api/qa/la", "203.0.113.9"));
		assertThat(this.meters.counter("gateway.limits.refused", "kind", "writes").count() - before).isEqualTo(28);
		assertThat(output.getAll().split("asks too often \\(writes\\)", -1)).hasSizeLessThanOrEqualTo(2);
	}

}
