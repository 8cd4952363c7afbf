package vn.lhh.gateway.live;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

/**
 * Live limits, tested with totals of twelve kilobytes that change at every request, so
 * that a browser that does not read is full at once.
 */
@GatewayIT
@Timeout(90)
@TestPropertySource(
		properties = { "gateway.live.tick=50ms", "gateway.live.clients=8", "gateway.live.clients-per-address=5",
				"gateway.live.write-deadline=6s", "gateway.live.send-buffer=4KB", "gateway.live.heartbeat=10m" })
class LiveLimitsIT {

	private static final String PAD = "x".repeat(12_000);

	private final FakeBackend stats = Backends.of(Backend.STATS);

	private final AtomicLong total = new AtomicLong();

	private final List<AutoCloseable> open = new ArrayList<>();

	private final int port;

	private final int inside;

	@Autowired
	private MeterRegistry meters;

	LiveLimitsIT(@LocalServerPort int port, @Autowired InternalConnector internal) {
		this.port = port;
		this.inside = internal.port();
	}

	@BeforeEach
	void figuresNeverRest() {
		Backends.forget();
		this.stats.on("/api/stats/visits", (exchange) -> FakeBackend.send(exchange, 200, "application/json",
				"{\"total\": %d, \"pad\": \"%s\"}".formatted(this.total.incrementAndGet(), PAD).getBytes()));
	}

	@AfterEach
	void everybodyLeaves() throws Exception {
		for (AutoCloseable each : this.open) {
			each.close();
		}
		within().until(() -> clients() == 0);
	}

	private static ConditionFactory within() {
		return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
	}

	private SseTestClient from(String address) {
		SseTestClient sseTestClient = SseTestClient.on(this.inside, "X-Forwarded-For", address);
		this.open.add(sseTestClient);
		return sseTestClient;
	}

	private Socket deaf() {
		Socket socket = SseTestClient.deaf(this.port);
		this.open.add(socket);
		return socket;
	}

	private double clients() {
		return this.meters.get("gateway.live.clients").gauge().value();
	}

	private double dropped() {
		return this.meters.get("gateway.live.dropped").counter().count();
	}

	@Test
	void whoeverDoesNotReadIsLetGoAndTheOthersGoOn() {
		double before = dropped();
		deaf();
		deaf();
		SseTestClient reader = from("192.0.2.1");
		within().until(() -> dropped() == before + 2);
		within().until(() -> clients() == 1);
		int had = reader.events().size();
		within().until(() -> reader.events().size() > had + 3);
		assertThat(reader.ended()).isFalse();
	}

	@Test
	void nothingIsPiledUpForWhoeverIsSlow() throws IOException {
		SseTestClient reader = from("192.0.2.1");
		SseTestClient slow = SseTestClient.slow(this.port);
		this.open.add(slow);
		within().until(() -> clients() == 2);
		int before = reader.events().size();
		within().until(() -> reader.events().size() >= before + 15);
		long newest = this.total.get();
		slow.read();
		slow.await((event) -> event.json().path("total").asLong() >= newest);
		long stale = slow.events().stream().filter((event) -> event.json().path("total").asLong() < newest).count();
		assertThat(stale).isLessThan(8);
	}

	@Test
	void oneAddressCanNotTakeAllSeats() {
		for (int i = 0; i < 5; i++) {
			assertThat(from("192.0.2.7").status()).isEqualTo(200);
		}
		assertThat(from("192.0.2.7").status()).isEqualTo(503);
		HttpResponse<byte[]> refused = new GatewayTestClient(this.inside).get("/api/site/live", "X-Forwarded-For",
				"192.0.2.7");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(GatewayTestClient.header(refused, "Retry-After")).isEqualTo("30");
		assertThat(GatewayTestClient.json(refused).path("code").asString()).isEqualTo("live-full");
		assertThat(from("192.0.2.8").status()).isEqualTo(200);
	}

	@Test
	void aSpoofedAddressFindsNoOtherSeat() {
		for (int i = 0; i < 5; i++) {
			SseTestClient sseTestClient = SseTestClient.on(this.port, "X-Forwarded-For", "203.0.113." + i);
			this.open.add(sseTestClient);
			assertThat(sseTestClient.status()).isEqualTo(200);
		}
		SseTestClient sixth = SseTestClient.on(this.port, "X-Forwarded-For", "203.0.113.77");
		this.open.add(sixth);
		assertThat(sixth.status()).isEqualTo(503);
	}

	@Test
	void whenAllSeatsAreTakenTheRestIsSentAwayUntilSomebodyLeaves() {
		for (int i = 0; i < 8; i++) {
			assertThat(from("192.0.2." + i).status()).isEqualTo(200);
		}
		SseTestClient late = from("192.0.2.99");
		assertThat(late.status()).isEqualTo(503);
		((SseTestClient) this.open.getFirst()).close();
		within().until(() -> clients() == 7);
		assertThat(from("192.0.2.99").status()).isEqualTo(200);
	}

}
