package vn.lhh.gateway.route;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.Crowd;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.backends.answer-deadline=400ms", "gateway.backends.upload-deadline=400ms",
		"gateway.breaker.enabled=true", "gateway.breaker.pause=2s", "gateway.security.trusted-proxies=127.0.0.1" })
class BreakerIT {

	private final GatewayTestClient gatewayTestClient;

	private final MeterRegistry meters;

	BreakerIT(@LocalServerPort int port, @Autowired MeterRegistry meters) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.meters = meters;
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	private static void leftAlone(HttpResponse<byte[]> answer) {
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(GatewayTestClient.json(answer).path("code").asString()).isEqualTo("backend-unavailable");
		assertThat(GatewayTestClient.header(answer, "Retry-After")).isEqualTo("2");
	}

	@Test
	void aHangingServiceIsLeftAloneAndTriedAgain() {
		FakeBackend members = Backends.of(Backend.MEMBERS);
		AtomicBoolean well = new AtomicBoolean();
		try (Crowd crowd = new Crowd()) {
			for (int i = 0; i < 20; i++) {
				members.on("/api/members/organisations/" + i, (exchange) -> {
					if (!well.get()) {
						crowd.waiting((late) -> late.close()).handle(exchange);
					}
					FakeBackend.send(exchange, 200, "application/json", new byte[] { '{', '}' });
				});
			}
			for (int i = 0; i < 5; i++) {
				assertThat(this.gatewayTestClient.get("/api/members/organisations/" + i).statusCode()).isEqualTo(504);
			}
			assertThat(open("members")).as("for others").isZero();
			leftAlone(this.gatewayTestClient.get("/api/members/organisations/6"));
			leftAlone(this.gatewayTestClient.post("/api/members/admin/media", "multipart/form-data; boundary=x",
					"--x--\r\n"));
			assertThat(members.asked()).hasSize(5);
			well.set(true);
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> this.gatewayTestClient.get("/api/members/organisations/7").statusCode() == 200);
			assertThat(this.gatewayTestClient.get("/api/members/organisations/8").statusCode()).isEqualTo(200);
		}
	}

	private double open(String service) {
		return this.meters.get("gateway.breaker.open").tag("service", service).gauge().value();
	}

	private HttpResponse<byte[]> get(String path, int client) {
		return this.gatewayTestClient.get(path, "X-Forwarded-For", "203.0.113." + client);
	}

	@Test
	void aServiceThatHangsForManyClientsIsLeftAloneByAll() {
		FakeBackend stats = Backends.of(Backend.STATS);
		AtomicBoolean well = new AtomicBoolean();
		try (Crowd crowd = new Crowd()) {
			stats.otherwise((exchange) -> {
				if (!well.get()) {
					crowd.waiting((late) -> late.close()).handle(exchange);
				}
				FakeBackend.send(exchange, 200, "application/json", new byte[] { '{', '}' });
			});
			for (int i = 0; i < 5; i++) {
				assertThat(open("stats")).isZero();
				assertThat(get("/api/stats/admin/" + i, i).statusCode()).isEqualTo(504);
			}
			assertThat(open("stats")).isOne();
			leftAlone(get("/api/stats/admin/6", 77));
			well.set(true);
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> get("/api/stats/admin/7", 78).statusCode() == 200);
		}
	}

	@Test
	void anAddressThatHangsForOneClientIsAskedForOthers() {
		FakeBackend members = Backends.of(Backend.MEMBERS);
		members.on("/api/members/hong", (exchange) -> {
			boolean bad = "203.0.113.90".equals(exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
			FakeBackend.send(exchange, bad ? 500 : 200, "application/json", new byte[] { '{', '}' });
		});
		for (int i = 0; i < 20; i++) {
			assertThat(get("/api/members/hong?x=" + i, 90).statusCode()).isEqualTo(500);
			assertThat(get("/api/members/hong", 91).statusCode()).isEqualTo(200);
		}
		for (int i = 0; i < 5; i++) {
			get("/api/members/hong", 90);
		}
		leftAlone(get("/api/members/hong", 90));
		assertThat(get("/api/members/hong", 92).statusCode()).isEqualTo(200);
	}

	@Test
	void oneBadAddressIsLeftAloneAndNeverStopsItsService() {
		FakeBackend documents = Backends.of(Backend.DOCUMENTS);
		documents.on("/api/documents/hong", (exchange) -> FakeBackend.send(exchange, 500, "text/plain", new byte[0]));
		for (int i = 0; i < 30; i++) {
			this.gatewayTestClient.get("/api/documents/hong");
		}
		assertThat(documents.asked()).hasSizeBetween(3, 6);
		for (int i = 0; i < 30; i++) {
			documents.json("/api/documents/tot-" + i, "{}");
			assertThat(this.gatewayTestClient.get("/api/documents/tot-" + i).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whatIsRefusedNotThereOrSaidToBeAwayNeverCounts() {
		FakeBackend qa = Backends.of(Backend.QA);
		for (int i = 0; i < 30; i++) {
			int status = (i % 3 == 0) ? 503 : 400 + i;
			qa.on("/api/qa/questions/" + i,
					(exchange) -> FakeBackend.send(exchange, status, "text/plain", new byte[0]));
			assertThat(this.gatewayTestClient.get("/api/qa/questions/" + i).statusCode()).isEqualTo(status);
		}
		assertThat(qa.asked()).hasSize(30);
	}

	@Test
	void aServiceThatSaysItCanNotServeNowIsAliveAndAskedAgain() {
		FakeBackend qa = Backends.of(Backend.QA);
		for (int i = 0; i < 30; i++) {
			qa.on("/api/qa/questions/" + i, (exchange) -> FakeBackend.send(exchange, 503, "text/plain", new byte[0]));
			this.gatewayTestClient.get("/api/qa/questions/" + i, "Authorization", "Bearer x");
		}
		assertThat(qa.asked()).hasSize(30);
	}

	@Test
	void aSlowUploadNeverCounts() {
		FakeBackend news = Backends.of(Backend.NEWS);
		news.json("/api/news/articles/a", "{}");
		try (Crowd crowd = new Crowd()) {
			for (int i = 0; i < 10; i++) {
				news.on("/api/news/admin/media/" + i, crowd.waiting((late) -> late.close()));
				assertThat(this.gatewayTestClient
					.post("/api/news/admin/media/" + i, "multipart/form-data; boundary=x", "--x--\r\n")
					.statusCode()).isEqualTo(504);
			}
			assertThat(this.gatewayTestClient.get("/api/news/articles/a").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void aDeadServiceIsLeftAloneWhateverItWasAskedFor() {
		FakeBackend identity = Backends.of(Backend.IDENTITY);
		identity.json("/login", "{}");
		identity.kill();
		try {
			for (int i = 0; i < 3; i++) {
				assertThat(this.gatewayTestClient.get("/login/" + i).statusCode()).isEqualTo(503);
			}
			assertThat(this.meters.get("gateway.breaker.open").tag("service", "identity").gauge().value()).isOne();
		}
		finally {
			identity.revive();
		}
		leftAlone(this.gatewayTestClient.get("/logout"));
		assertThat(identity.asked()).isEmpty();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.gatewayTestClient.get("/login").statusCode() == 200);
	}

}
