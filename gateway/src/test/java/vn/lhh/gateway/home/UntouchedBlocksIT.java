package vn.lhh.gateway.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.gateway.TestTimeConfiguration;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.pinned.PinnedResponses;
import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.ContentEventListener;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.testkit.server.InProcessKafka;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A gateway that composes the home page for every reader, from sections that may be used
 * again for an hour.
 */
@GatewayIT
@Import(UntouchedBlocksIT.Heard.class)
@TestPropertySource(properties = { "gateway.cache.enabled=false", "gateway.home.window=0s",
		"gateway.sections.untouched=1h", "gateway.sections.deadline=20s", "gateway.events.contact=200ms" })
class UntouchedBlocksIT {

	private static final InProcessKafka KAFKA = InProcessKafka.start();

	/** Calls for every block and for the site. */
	private static final int ALL = (int) ContentType.blocks().count() + 1;

	private static boolean there = true;

	private final GatewayTestClient gatewayTestClient;

	private final PinnedResponses memory;

	private final FeedStatus feedStatus;

	private final TestTimeConfiguration.Running clock;

	private final Heard heard;

	UntouchedBlocksIT(@LocalServerPort int port, @Autowired PinnedResponses memory, @Autowired FeedStatus contact,
			@Autowired TestTimeConfiguration.Running clock, @Autowired Heard heard) {
		this.gatewayTestClient = new GatewayTestClient(port);
		this.memory = memory;
		this.feedStatus = contact;
		this.clock = clock;
		this.heard = heard;
	}

	@DynamicPropertySource
	static void kafka(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", KAFKA::bootstrapServers);
	}

	@BeforeEach
	void everySectionWasJustFetched() {
		back();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(this.feedStatus::isConnected);
		Backends.forget();
		Backends.serveSamples();
		this.memory.gap();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> allReady(home()));
		this.memory.gap();
		home();
		forgetCalls();
	}

	private static boolean allReady(JsonNode home) {
		return home.path("siteState").asString().equals("ready") && home.path("blocks")
			.valueStream()
			.allMatch((block) -> block.path("state").asString().equals("ready"));
	}

	@AfterEach
	void timeIsReal() {
		this.clock.reset();
	}

	@AfterAll
	static void close() {
		if (there) {
			KAFKA.close();
		}
	}

	private static void back() {
		if (!there) {
			KAFKA.startAgain();
			there = true;
		}
	}

	private static void forgetCalls() {
		for (Backend backend : Backend.values()) {
			Backends.of(backend).asked().clear();
		}
	}

	/** Composed for this very reader, even if another composition is under way. */
	private JsonNode home() {
		this.clock.advance(Duration.ofSeconds(2));
		return GatewayTestClient.json(this.gatewayTestClient.get("/api/site/home"));
	}

	private static int calls(Backend backend, String path) {
		return (int) Backends.of(backend).asked().stream().filter((asked) -> asked.uri().startsWith(path)).count();
	}

	private static List<String> called() {
		return Arrays.stream(Backend.values())
			.flatMap((backend) -> Backends.of(backend).asked().stream().map(Asked::uri))
			.toList();
	}

	private static int calls() {
		return called().size();
	}

	/** Returns when the gateway has taken the event in. */
	private void announced(String topic, String id, @Nullable String state) {
		this.heard.events.clear();
		try (TestEventPublisher relay = new TestEventPublisher(KAFKA.bootstrapServers())) {
			if (state != null) {
				relay.announce(topic, id, state);
			}
			else {
				relay.withdraw(topic, id);
			}
		}
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.heard.events.contains(topic + " " + id));
	}

	@Test
	void aSectionThatNothingTouchedIsNotAskedForAgain() {
		JsonNode again = home();
		this.gatewayTestClient.get("/api/site/menu");
		assertThat(calls()).isZero();
		assertThat(again.path("blocks").path("documents").path("state").asString()).isEqualTo("ready");
		assertThat(again.path("blocks").path("documents").path("items")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "news.articles, /api/news/highlights, NEWS", "documents.documents, /api/documents, DOCUMENTS",
			"documents.taxonomy, /api/documents, DOCUMENTS", "news.announcements, /api/news/announcements, NEWS",
			"news.albums, /api/news/albums, NEWS", "news.links, /api/news/links, NEWS",
			"news.banners, /api/news/banners, NEWS", "members.organisations, /api/members/tree, MEMBERS",
			"qa.questions, /api/qa/questions, QA", "news.pages, /api/news/site, NEWS",
			"news.site, /api/news/site, NEWS" })
	void whatIsNewIsAskedForAndTheOtherSectionsAreNot(String topic, String path, Backend backend) {
		announced(topic, "never-seen", "{\"id\":\"never-seen\"}");
		home();
		assertThat(calls(backend, path)).isOne();
		assertThat(calls()).isOne();
		home();
		assertThat(calls()).isOne();
	}

	@Test
	void aCategoryShowsInTheNewsAndInTheMenu() {
		announced("news.categories", "c", "{\"id\":\"c\"}");
		home();
		assertThat(calls(Backend.NEWS, "/api/news/highlights")).isOne();
		assertThat(calls(Backend.NEWS, "/api/news/site")).isOne();
		assertThat(calls()).isEqualTo(2);
	}

	@Test
	void anEventOfAKindNobodyKnowsMayConcernEverything() {
		announced("qa.topics", "t", "{\"id\":\"t\"}");
		home();
		assertThat(calls()).isEqualTo(ALL);
	}

	@Test
	void whatIsWithdrawnIsGoneFromWhateverShowsItEvenIfItsServiceIsDown() {
		Backends.of(Backend.DOCUMENTS).kill();
		try {
			announced("documents.documents", "0198c0de-0000-7000-8000-000000000201", null);
			assertThat(home().path("blocks").path("documents").path("items")).isEmpty();
			assertThat(home().path("blocks").path("documents").path("state").asString()).isEqualTo("stale");
		}
		finally {
			Backends.of(Backend.DOCUMENTS).revive();
		}
	}

	@Test
	void whatIsAnnouncedDuringAFetchIsFetchedAnew() {
		duringAFetch(() -> announced("documents.documents", "never-seen", "{\"id\":\"never-seen\"}"));
	}

	@Test
	void afterAGapDuringAFetchItIsFetchedAnew() {
		duringAFetch(this.memory::gap);
	}

	private void duringAFetch(Runnable happening) {
		CountDownLatch answers = new CountDownLatch(1);
		Backends.of(Backend.DOCUMENTS).on("/api/documents", (exchange) -> {
			await(answers);
			FakeBackend.send(exchange, 200, "application/json",
					FakeBackend.contract("http/documents.list.json").getBytes(StandardCharsets.UTF_8));
		});
		this.clock.advance(Duration.ofHours(2));
		CompletableFuture<JsonNode> reader = CompletableFuture.supplyAsync(this::home);
		Awaitility.await().untilAsserted(() -> assertThat(called()).hasSize(ALL));
		happening.run();
		answers.countDown();
		reader.join();
		forgetCalls();
		home();
		assertThat(calls(Backend.DOCUMENTS, "/api/documents")).isOne();
		forgetCalls();
		home();
		assertThat(calls()).isZero();
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	@Test
	void afterAGapEverythingIsAskedForAgain() {
		this.memory.gap();
		home();
		assertThat(calls()).isEqualTo(ALL);
	}

	@Test
	void afterItsTimeASectionIsAskedForAgain() {
		this.clock.advance(Duration.ofMinutes(59));
		home();
		assertThat(calls()).isZero();
		this.clock.advance(Duration.ofMinutes(2));
		home();
		assertThat(calls()).isEqualTo(ALL);
	}

	@Test
	void whenSomethingInItEndsASectionIsAskedForAgain() {
		OffsetDateTime soon = OffsetDateTime.now(this.clock).plusMinutes(10);
		Backends.of(Backend.DOCUMENTS)
			.json("/api/documents", "{\"items\":[{\"id\":\"a\",\"visibleUntil\":\"%s\"}]}".formatted(soon));
		Backends.of(Backend.QA)
			.json("/api/qa/questions", "{\"items\":[]}", "Valid-Until", soon.plusMinutes(10).toInstant().toString());
		this.memory.gap();
		home();
		forgetCalls();
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(home().path("blocks").path("documents").path("items")).isEmpty();
		assertThat(calls(Backend.DOCUMENTS, "/api/documents")).isOne();
		assertThat(calls()).isOne();
		this.clock.advance(Duration.ofMinutes(10));
		home();
		assertThat(calls(Backend.QA, "/api/qa/questions")).isOne();
	}

	@Test
	void aBlockThatEditorsWantOtherwiseIsAskedForAgain() {
		Backends.of(Backend.NEWS)
			.json("/api/news/site",
					"{\"site\":{},\"menu\":[],\"homeBlocks\":[{\"code\":\"documents\",\"limit\":3,\"order\":1}]}");
		announced("news.site", "site", "{\"id\":\"site\"}");
		home();
		assertThat(calls(Backend.DOCUMENTS, "/api/documents?size=3")).isOne();
	}

	@Test
	void aBlockSaysWhenItWasFetched() {
		this.clock.advance(Duration.ofMinutes(10));
		JsonNode before = home().path("blocks");
		this.clock.advance(Duration.ofMinutes(10));
		Backends.of(Backend.QA).json("/api/qa/questions", "{\"items\":[]}");
		announced("qa.questions", "q", "{\"id\":\"q\"}");
		JsonNode after = home().path("blocks");
		assertThat(after.path("documents").path("asOf")).isEqualTo(before.path("documents").path("asOf"));
		assertThat(OffsetDateTime.parse(after.path("questions").path("asOf").asString()))
			.isAfter(OffsetDateTime.parse(before.path("questions").path("asOf").asString()).plusMinutes(9));
	}

	@Test
	void withoutKafkaEveryCompositionAsksTheServices() {
		KAFKA.close();
		there = false;
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !this.feedStatus.isConnected());
		home();
		home();
		assertThat(calls()).isEqualTo(2 * ALL);
	}

	@Order(Ordered.LOWEST_PRECEDENCE)
	static final class Heard implements ContentEventListener {

		private final Set<String> events = ConcurrentHashMap.newKeySet();

		@Override
		public void accept(ContentEvent event) {
			this.events.add(event.topic() + " " + event.id());
		}

		@Override
		public void gap() {
			this.events.clear();
		}

	}

}
