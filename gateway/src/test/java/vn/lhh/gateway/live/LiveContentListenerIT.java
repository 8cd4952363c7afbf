package vn.lhh.gateway.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.ContentEventListener;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.live.SseTestClient.Event;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class LiveContentListenerIT {

	private static final String ARTICLE = FakeBackend.contract("events/news.article.published.v1.json");

	private final List<SseTestClient> open = new ArrayList<>();

	private final int port;

	@Autowired
	private SlowKeeper keeper;

	@Autowired
	private FeedStatus feedStatus;

	LiveContentListenerIT(@LocalServerPort int port) {
		this.port = port;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Keepers {

		@Bean
		@Order(1000)
		SlowKeeper slowKeeper() {
			return new SlowKeeper();
		}

	}

	/** Another listener that keeps content, and is slow. */
	static final class SlowKeeper implements ContentEventListener {

		private final AtomicBoolean busy = new AtomicBoolean();

		private volatile String told = "";

		@Override
		public void accept(ContentEvent event) {
			this.told = event.id();
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !this.busy.get());
		}

		@Override
		public void gap() {
			this.told = "";
		}

	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", TestServers::kafkaBootstrapServers);
		settings.add("gateway.events.contact", () -> "200ms");
		settings.add("gateway.live.remembered", () -> "4");
	}

	@BeforeEach
	void eventsArrive() {
		Backends.forget();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this.feedStatus::isConnected);
	}

	@AfterEach
	void everybodyLeaves() {
		this.keeper.busy.set(false);
		this.open.forEach(SseTestClient::close);
	}

	private SseTestClient listen(String... headers) {
		SseTestClient sseTestClient = SseTestClient.on(this.port, headers);
		this.open.add(sseTestClient);
		return sseTestClient;
	}

	private static String announce(String topic, @Nullable String value) {
		String id = UUID.randomUUID().toString();
		announce(topic, id, value);
		return id;
	}

	private static void announce(String topic, String id, @Nullable String value) {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "transactional.id", "live-relay"),
				new StringSerializer(), new StringSerializer())) {
			producer.initTransactions();
			producer.beginTransaction();
			producer.send(new ProducerRecord<>(topic, id, value));
			producer.commitTransaction();
		}
	}

	private static Event told(SseTestClient browser, String id) {
		return browser
			.await((event) -> event.name().equals("content") && event.json().path("id").asString().equals(id));
	}

	@Test
	void whatIsPublishedIsToldInTheShapeOfTheContract() {
		SseTestClient browser = listen();
		JsonNode news = told(browser, announce("news.articles", ARTICLE)).json();
		JsonNode contract = new ObjectMapper().readTree(FakeBackend.contract("http/site.live.content.json"));
		assertThat(news.propertyNames()).containsExactlyElementsOf(contract.propertyNames());
		for (String same : new String[] { "type", "fact", "title", "url" }) {
			assertThat(news.path(same)).as(same).isEqualTo(contract.path(same));
		}
	}

	@Test
	void whatIsWithdrawnIsNamedByItsKindAndIdOnly() {
		SseTestClient browser = listen();
		String id = announce("documents.documents", "{\"id\": \"x\", \"withdrawn\": true}");
		JsonNode news = told(browser, id).json();
		assertThat(news.path("fact").asString()).isEqualTo("withdrawn");
		assertThat(news.path("type").asString()).isEqualTo("document");
		assertThat(news.propertyNames()).containsExactly("type", "id", "fact", "at");
	}

	@Test
	void nothingButNameAndAddressOfTheContentIsTold() {
		SseTestClient browser = listen();
		String id = announce("qa.questions", FakeBackend.contract("events/qa.question.published.v1.json"));
		JsonNode news = told(browser, id).json();
		assertThat(news.propertyNames()).containsExactly("type", "id", "fact", "at", "title", "url");
		assertThat(news.path("title").asString()).isEqualTo("Điều kiện gia nhập Liên hiệp Hội?");
		String link = announce("news.links", "{\"title\": \"Sở KHCN\", \"url\": \"https://example.vn/\"}");
		assertThat(told(browser, link).json().has("url")).isFalse();
	}

	@Test
	void browsersAreToldOnlyWhenAllWhoKeepContentHaveLetGoOfIt() {
		SseTestClient browser = listen();
		told(browser, announce("news.articles", ARTICLE));
		this.keeper.busy.set(true);
		String id = announce("news.articles", ARTICLE);
		Awaitility.await().until(() -> this.keeper.told.equals(id));
		Awaitility.await()
			.during(Duration.ofMillis(700))
			.until(() -> browser.events("content").stream().noneMatch((event) -> event.data().contains(id)));
		this.keeper.busy.set(false);
		told(browser, id);
	}

	@Test
	void whoFetchesBecauseOfItGetsTheNewPage() {
		FakeBackend web = Backends.of(Backend.WEB);
		GatewayTestClient gatewayTestClient = new GatewayTestClient(this.port);
		SseTestClient browser = listen();
		for (int round = 1; round <= 5; round++) {
			String text = "<p>lần " + round + "</p>";
			web.answer("/tin-tuc", "text/html;charset=UTF-8", text.getBytes(), "Cache-Control",
					"public, max-age=0, s-maxage=60", "Surrogate-Key", "news-list");
			told(browser, announce("news.articles", ARTICLE));
			assertThat(new String(gatewayTestClient.get("/tin-tuc").body())).isEqualTo(text);
		}
	}

	@Test
	void aBrowserThatComesBackGetsWhatItMissed() {
		SseTestClient first = listen();
		String last = told(first, announce("news.articles", ARTICLE)).id();
		first.close();
		String one = announce("news.articles", ARTICLE);
		String two = announce("news.albums", "{\"title\": \"Hội thi\"}");
		SseTestClient again = listen("Last-Event-ID", last);
		told(again, two);
		assertThat(again.events("content")).extracting((event) -> event.json().path("id").asString())
			.containsExactly(one, two);
		SseTestClient asked = SseTestClient.at(this.port, "/api/site/live?lastEventId=" + last);
		this.open.add(asked);
		told(asked, two);
		assertThat(asked.events("content")).hasSize(2);
	}

	@Test
	void aBrowserThatMissedTooMuchIsToldSo() {
		SseTestClient first = listen();
		String last = told(first, announce("news.articles", ARTICLE)).id();
		first.close();
		SseTestClient witness = listen();
		for (int i = 0; i < 6; i++) {
			announce("news.articles", ARTICLE);
		}
		String end = announce("news.articles", ARTICLE);
		told(witness, end);
		SseTestClient again = listen("Last-Event-ID", last);
		again.await("reset");
		assertThat(again.events("content")).isEmpty();
		SseTestClient stranger = listen("Last-Event-ID", "0badcafe" + again.lastId().substring(8));
		stranger.await("reset");
		assertThat(stranger.lastId()).isEqualTo(again.lastId());
	}

	@Test
	void aNewBrowserIsToldNothingOld() {
		told(listen(), announce("news.articles", ARTICLE));
		SseTestClient fresh = listen();
		told(fresh, announce("news.articles", ARTICLE));
		assertThat(fresh.events("content")).hasSize(1);
	}

}
