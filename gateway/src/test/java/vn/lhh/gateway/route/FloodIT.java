package vn.lhh.gateway.route;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.sun.net.httpserver.HttpHandler;
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
import vn.lhh.gateway.security.InternalConnector;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
@TestPropertySource(properties = { "gateway.lanes.searches=5", "gateway.lanes.reads=6", "gateway.lanes.pages=7",
		"gateway.lanes.writes=8", "gateway.lanes.uploads=2", "gateway.lanes.client-percent=100",
		"gateway.backends.answer-deadline=30s", "gateway.backends.write-deadline=30s",
		"gateway.backends.upload-deadline=30s", "gateway.home.window=1ms" })
class FloodIT {

	private static final int READERS = 150;

	private static final String[] PERSONAL = { "Authorization", "Bearer x" };

	private final FakeBackend qa = Backends.of(Backend.QA);

	private final GatewayTestClient gatewayTestClient;

	private final GatewayTestClient inside;

	private final MeterRegistry meters;

	FloodIT(@LocalServerPort int port, @Autowired InternalConnector internal, @Autowired MeterRegistry meters) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.inside = new GatewayTestClient(internal.port());
		this.meters = meters;
	}

	@BeforeEach
	void allIsWell() {
		Backends.forget();
		Backends.serveSamples();
		Backends.of(Backend.NEWS).json("/api/news/articles", "{}");
	}

	private static HttpHandler empty() {
		return (exchange) -> FakeBackend.send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
	}

	private void searchesHang(Crowd crowd) {
		HttpHandler hanging = crowd.waiting(empty());
		String list = FakeBackend.contract("http/qa.questions.json");
		this.qa.on("/api/qa/questions", (exchange) -> {
			String query = String.valueOf(exchange.getRequestURI().getQuery());
			HttpHandler answer = query.contains("q=") ? hanging : (plain) -> FakeBackend.send(plain, 200,
					"application/json", list.getBytes(StandardCharsets.UTF_8));
			answer.handle(exchange);
		});
	}

	private static void untilFull(Crowd crowd, int places) {
		Awaitility.await(places + " readers at the service, all others answered")
			.atMost(Duration.ofSeconds(30))
			.until(() -> crowd.inside() == places && crowd.answered().size() == READERS - places);
	}

	private static void allWereToldAtOnce(List<HttpResponse<byte[]>> answers) {
		assertThat(answers).isNotEmpty().allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(GatewayTestClient.json(answer).path("code").asString()).isEqualTo("backend-busy");
			assertThat(GatewayTestClient.header(answer, "Retry-After")).isEqualTo("2");
		});
	}

	@Test
	void aFloodOfSearchesOnQuestionsLeavesTheHomePageTheNewsAndTheQuestionsThemselves() {
		try (Crowd crowd = new Crowd()) {
			searchesHang(crowd);
			crowd.ask(READERS, (i) -> this.gatewayTestClient.get("/api/qa/questions?q=t" + i,
					(i % 2 == 0) ? PERSONAL : new String[0]));
			untilFull(crowd, 5);
			allWereToldAtOnce(crowd.answered());
			for (int i = 0; i < 30; i++) {
				HttpResponse<byte[]> home = this.gatewayTestClient.get("/api/site/home", PERSONAL);
				assertThat(home.statusCode()).isEqualTo(200);
				assertThat(GatewayTestClient.json(home).at("/blocks/questions/state").asString()).isEqualTo("ready");
				assertThat(this.gatewayTestClient.get("/api/news/articles?page=" + i).statusCode()).isEqualTo(200);
				assertThat(this.gatewayTestClient.get("/api/qa/questions?page=" + i).statusCode()).isEqualTo(200);
				assertThat(this.inside.get("/api/qa/questions?page=" + i).statusCode()).isEqualTo(200);
			}
			assertThat(crowd.most()).isEqualTo(5);
			assertThat(this.meters.get("gateway.lane.calls").tags("service", "qa", "lane", "searches").gauge().value())
				.isEqualTo(5);
			assertThat(
					this.meters.get("gateway.lane.refused").tags("service", "qa", "lane", "searches").counter().count())
				.isEqualTo(READERS - 5);
			crowd.goOn();
			Awaitility.await().until(() -> crowd.answered().size() == READERS);
			assertThat(crowd.answered()).filteredOn((answer) -> answer.statusCode() == 200).hasSize(5);
		}
	}

	@Test
	void aServiceThatHangsWholeHoldsItsOwnPlacesOnlyWhateverItIsAskedFor() {
		try (Crowd crowd = new Crowd()) {
			for (int i = 0; i < READERS; i++) {
				this.qa.on("/api/qa/questions/" + i, crowd.waiting(empty()));
				this.qa.on("/api/qa/admin/" + i, crowd.waiting(empty()));
			}
			crowd.ask(READERS / 3, (i) -> this.gatewayTestClient.get("/api/qa/questions/" + i));
			crowd.ask(READERS / 3, (i) -> this.gatewayTestClient.get("/api/qa/questions/" + i, PERSONAL));
			crowd.ask(READERS / 3, (i) -> this.gatewayTestClient.post("/api/qa/admin/" + i, "application/json", "{}"));
			untilFull(crowd, 7 + 6 + 8);
			allWereToldAtOnce(crowd.answered());
			assertThat(GatewayTestClient.json(this.gatewayTestClient.get("/api/site/home", PERSONAL))
				.at("/blocks/questions/state")
				.asString()).isEqualTo("ready");
			assertThat(this.gatewayTestClient.get("/api/news/articles?page=101").statusCode()).isEqualTo(200);
			assertThat(this.inside.get("/api/qa/questions").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void slowUploadsLeaveOrdinaryWritesTheirPlaces() {
		try (Crowd crowd = new Crowd()) {
			this.qa.on("/api/qa/admin/files", crowd.waiting(empty()));
			this.qa.on("/api/qa/admin/topics", empty());
			crowd.ask(READERS, (i) -> this.gatewayTestClient.post("/api/qa/admin/files",
					"multipart/form-data; boundary=x", "--x--\r\n"));
			untilFull(crowd, 2);
			assertThat(this.gatewayTestClient.post("/api/qa/admin/topics", "application/json", "{}").statusCode())
				.isEqualTo(200);
		}
	}

	@Test
	void oneKindOfPageTakesHalfThePlacesOfPagesAtMost() {
		try (Crowd crowd = new Crowd()) {
			FakeBackend web = Backends.of(Backend.WEB);
			for (int i = 0; i < READERS; i++) {
				web.on("/hoi-dap/" + i, crowd.waiting(empty()));
			}
			web.on("/tin-tuc/a", empty());
			crowd.ask(READERS, (i) -> this.gatewayTestClient.get("/hoi-dap/" + i));
			untilFull(crowd, 3);
			assertThat(this.gatewayTestClient.get("/tin-tuc/a").statusCode()).isEqualTo(200);
		}
	}

}
