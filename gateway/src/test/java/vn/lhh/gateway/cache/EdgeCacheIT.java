package vn.lhh.gateway.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.sun.net.httpserver.HttpHandler;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.Site;
import vn.lhh.gateway.TestTime;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.event.Contact;
import vn.lhh.gateway.security.InternalListener;
import vn.lhh.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class EdgeCacheIT {

	private static final String PUBLIC = "public, max-age=0, s-maxage=10";

	private static final long MEMORY = 1024 * 1024;

	private final FakeBackend web = Backends.of(Backend.WEB);

	private final FakeBackend news = Backends.of(Backend.NEWS);

	private final Site site;

	private final Site inside;

	private final TestTime.Running clock;

	@Autowired
	private EdgeStore store;

	@Autowired
	private Purges purges;

	@Autowired
	private Contact contact;

	@Autowired
	private MeterRegistry meters;

	EdgeCacheIT(@LocalServerPort int port, @Autowired InternalListener internal, @Autowired TestTime.Running clock) {
		this.site = new Site(port);
		this.inside = new Site(internal.port());
		this.clock = clock;
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", TestServers::kafkaBootstrapServers);
		settings.add("gateway.cache.memory", () -> MEMORY + "B");
		settings.add("gateway.events.contact", () -> "200ms");
	}

	@BeforeEach
	void nothingIsKept() {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this.contact::there);
		Backends.forget();
		this.purges.purgeAll(true);
	}

	@AfterEach
	void timeIsReal() {
		this.clock.reset();
	}

	private void page(String path, String text, String... headers) {
		this.web.answer(path, "text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), headers);
	}

	private void kept(String path, String text) {
		page(path, text, "Cache-Control", PUBLIC, "Surrogate-Key", "news-list article:7");
	}

	private String read(String path, String... headers) {
		return Site.text(this.site.get(path, headers));
	}

	private static String how(HttpResponse<?> response) {
		return Site.header(response, "Cache-Status");
	}

	@Test
	void theSecondReaderCostsTheServiceNothing() {
		kept("/tin-tuc", "<p>tin</p>");
		HttpResponse<byte[]> first = this.site.get("/tin-tuc");
		this.clock.advance(Duration.ofSeconds(4));
		HttpResponse<byte[]> second = this.site.get("/tin-tuc");
		assertThat(this.web.asked()).hasSize(1);
		assertThat(how(first)).isEqualTo("lhh; fwd=uri-miss; stored");
		assertThat(how(second)).isEqualTo("lhh; hit");
		assertThat(Site.header(second, "Age")).isEqualTo("4");
		assertThat(Site.text(second)).isEqualTo("<p>tin</p>");
	}

	@Test
	void aKeptAnswerCarriesTheSameHeadersAsTheFirst() {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		Map<String, List<String>> first = this.site.get("/tin-tuc", "Accept-Encoding", "br").headers().map();
		Map<String, List<String>> second = this.site.get("/tin-tuc", "Accept-Encoding", "br").headers().map();
		assertThat(second).containsKeys("content-security-policy", "x-content-type-options", "x-frame-options",
				"referrer-policy", "permissions-policy");
		assertThat(second).doesNotContainKeys("surrogate-key", "valid-until");
		assertThat(second.get("cache-control")).containsExactly("public, no-cache");
		assertThat(second).allSatisfy((name, values) -> assertThat(values).hasSize(1));
		first.forEach((name, values) -> {
			if (!List.of("cache-status", "date", "age").contains(name)) {
				assertThat(second.get(name)).as(name).isEqualTo(values);
			}
		});
	}

	@Test
	void everyEncodingIsKeptReadyWithItsOwnTag() throws IOException {
		String text = "<p>Liên hiệp hội</p>".repeat(200);
		kept("/tin-tuc", text);
		HttpResponse<byte[]> plain = this.site.get("/tin-tuc");
		HttpResponse<byte[]> gzip = this.site.get("/tin-tuc", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> brotli = this.site.get("/tin-tuc", "Accept-Encoding", "gzip, br");
		byte[] expected = text.getBytes(StandardCharsets.UTF_8);
		assertThat(plain.body()).isEqualTo(expected);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(expected);
		assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes()).isEqualTo(expected);
		assertThat(List.of(Site.header(plain, "ETag"), Site.header(gzip, "ETag"), Site.header(brotli, "ETag")))
			.allMatch((tag) -> tag.matches("\"[^\"]{10,}\""))
			.doesNotHaveDuplicates();
		assertThat(List.of(plain, gzip, brotli)).allSatisfy((response) -> {
			assertThat(Site.header(response, "Vary")).isEqualTo("Accept-Encoding");
			assertThat(Site.header(response, "Content-Length")).isEqualTo(Integer.toString(response.body().length));
		});
		assertThat(this.web.asked()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "gzip", "identity" })
	void whoHoldsAFormIsToldThatItIsUnchanged(String encoding) {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		String tag = Site.header(this.site.get("/tin-tuc", "Accept-Encoding", encoding), "ETag");
		HttpResponse<byte[]> same = this.site.get("/tin-tuc", "Accept-Encoding", encoding, "If-None-Match",
				"\"x\", W/" + tag);
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
		assertThat(Site.header(same, "ETag")).isEqualTo(tag);
		assertThat(Site.header(same, "Vary")).isEqualTo("Accept-Encoding");
		assertThat(this.site.get("/tin-tuc", "Accept-Encoding", encoding, "If-None-Match", "\"x\"").statusCode())
			.isEqualTo(200);
	}

	@Test
	void headIsAnsweredFromWhatAGetBrought() {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		HttpResponse<byte[]> get = this.site.get("/tin-tuc");
		HttpResponse<byte[]> head = this.site.head("/tin-tuc");
		assertThat(head.body()).isEmpty();
		assertThat(Site.header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
		assertThat(Site.header(head, "ETag")).isEqualTo(Site.header(get, "ETag"));
		assertThat(this.web.asked()).extracting(Asked::method).containsExactly("GET");
	}

	@Test
	void manyWhoMissAtOnceAreOneCall() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "<p>tin</p>"));
		List<CompletableFuture<String>> readers = IntStream.range(0, 50)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> read("/tin-tuc"),
					(task) -> Thread.ofVirtual().start(task)))
			.toList();
		Awaitility.await().until(() -> !this.web.asked().isEmpty());
		open.countDown();
		assertThat(readers).allSatisfy((reader) -> assertThat(reader.join()).isEqualTo("<p>tin</p>"));
		assertThat(this.web.asked()).hasSize(1);
	}

	private static HttpHandler held(CountDownLatch latch, String text) {
		return (exchange) -> {
			try {
				latch.await(20, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			FakeBackend.send(exchange, 200, "text/html", text.getBytes(StandardCharsets.UTF_8), "Cache-Control", PUBLIC,
					"Surrogate-Key", "news-list");
		};
	}

	@Test
	void aPurgeThatComesWhileAFetchIsUnderWayWins() {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "cũ"));
		CompletableFuture<String> early = CompletableFuture.supplyAsync(() -> read("/tin-tuc"),
				(task) -> Thread.ofVirtual().start(task));
		Awaitility.await().until(() -> this.web.asked().size() == 1);
		this.purges.purge(List.of("news-list"), false);
		kept("/tin-tuc", "mới");
		assertThat(read("/tin-tuc")).isEqualTo("mới");
		open.countDown();
		assertThat(early.join()).isEqualTo("cũ");
		assertThat(read("/tin-tuc")).isEqualTo("mới");
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void theSameRaceWithoutAnotherReaderLeavesNothingBehind() {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "cũ"));
		CompletableFuture<String> early = CompletableFuture.supplyAsync(() -> read("/tin-tuc"),
				(task) -> Thread.ofVirtual().start(task));
		Awaitility.await().until(() -> this.web.asked().size() == 1);
		this.purges.purge(List.of("news-list"), false);
		open.countDown();
		early.join();
		assertThat(this.store.get("/tin-tuc")).isNull();
	}

	@Test
	void parametersThatChangeNothingNeitherBustNorReachTheService() {
		kept("/tin-tuc", "<p>tin</p>");
		for (String query : new String[] { "", "?utm_source=x", "?fbclid=1&utm_x=2", "?" + "a".repeat(300) + "=1" }) {
			assertThat(read("/tin-tuc" + query)).isEqualTo("<p>tin</p>");
		}
		assertThat(this.web.asked()).extracting(Asked::uri).containsExactly("/tin-tuc");
		read("/tin-tuc?utm_x=1&trang=2");
		read("/tin-tuc?trang=2&y=5");
		read("/tin-tuc?trang=3");
		assertThat(this.web.asked()).extracting(Asked::uri)
			.containsExactly("/tin-tuc", "/tin-tuc?trang=2", "/tin-tuc?trang=3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Set-Cookie|a=b", "Cache-Control|private, max-age=60", "Cache-Control|no-store", "Vary|Cookie",
					"Vary|*", "Vary|Accept-Language", "Cache-Control|no-cache", "Cache-Control|max-age=0" })
	void whatIsForOneReaderOrForNobodyToKeepIsNotKept(String name, String value) {
		List<String> headers = name.equals("Cache-Control") ? List.of(name, value)
				: List.of("Cache-Control", PUBLIC, name, value);
		AtomicInteger count = new AtomicInteger();
		this.web.on("/tin-tuc",
				(exchange) -> FakeBackend.send(exchange, 200, "text/html",
						Integer.toString(count.incrementAndGet()).getBytes(StandardCharsets.UTF_8),
						headers.toArray(String[]::new)));
		String first = read("/tin-tuc");
		String second = read("/tin-tuc");
		assertThat(second).isNotEqualTo(first);
		assertThat(this.store.get("/tin-tuc")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Authorization|Bearer x", "Range|bytes=0-1", "Origin|https://evil.example" })
	void requestsOfTheirOwnKindAreNeverAnsweredFromWhatIsKeptNorKept(String name, String value) {
		kept("/tin-tuc", "<p>tin</p>");
		assertThat(how(this.site.get("/tin-tuc", name, value))).isEqualTo("lhh; fwd=bypass");
		assertThat(this.store.get("/tin-tuc")).isNull();
		read("/tin-tuc");
		this.site.get("/tin-tuc", name, value);
		assertThat(this.web.asked()).hasSize(3);
		assertThat(this.web.asked().getLast().header(name)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quan-tri", "/hoi-dap/gui-cau-hoi/x", "/api/news/admin/articles", "/login",
			"/oauth2/authorize", "/api/stats/visits", "/thong-ke/bo-dem.svg" })
	void addressesOfPeopleAtWorkAndCountersPassBy(String path) {
		for (Backend backend : Backend.values()) {
			Backends.of(backend)
				.answer(path, "text/html", "x".getBytes(StandardCharsets.UTF_8), "Cache-Control", PUBLIC);
		}
		assertThat(how(this.site.get(path))).isEqualTo("lhh; fwd=bypass");
		assertThat(how(this.site.get(path))).isEqualTo("lhh; fwd=bypass");
		assertThat(this.store.get(path)).isNull();
	}

	@Test
	void whatIsNotFoundIsNotKept() {
		assertThat(this.site.get("/tin-tuc/chua-co").statusCode()).isEqualTo(404);
		kept("/tin-tuc/chua-co", "có rồi");
		assertThat(read("/tin-tuc/chua-co")).isEqualTo("có rồi");
	}

	@Test
	void problemsOfServicesStillSpeakTheReadersLanguage() {
		this.news.on("/api/news/articles/khong-co", (exchange) -> FakeBackend.send(exchange, 404, "application/json",
				exchange.getRequestHeaders().getFirst("Accept-Language").getBytes(StandardCharsets.UTF_8)));
		assertThat(read("/api/news/articles/khong-co")).isEqualTo("vi");
		assertThat(read("/api/news/articles/khong-co", "Accept-Language", "en")).isEqualTo("en");
	}

	@Test
	void largeFilesPassByUnharmed() {
		this.news.answer("/api/news/media/a", "image/jpeg", new byte[3_000_000], "Cache-Control", "max-age=60");
		this.news.answer("/api/news/media/b", "image/jpeg", new byte[30_000], "Cache-Control", "max-age=60");
		assertThat(this.site.get("/api/news/media/a").body()).hasSize(3_000_000);
		assertThat(this.site.get("/api/news/media/a").body()).hasSize(3_000_000);
		assertThat(this.site.get("/api/news/media/b").body()).hasSize(30_000);
		HttpResponse<byte[]> small = this.site.get("/api/news/media/b");
		assertThat(how(small)).isEqualTo("lhh; hit");
		assertThat(Site.header(small, "Cache-Control")).isEqualTo("max-age=60");
	}

	@Test
	void whatOneReaderSendsNeverSpoilsWhatOthersGet() {
		this.web.on("/tin-tuc",
				(exchange) -> FakeBackend.send(exchange, 200, "text/html",
						exchange.getRequestHeaders().entrySet().toString().getBytes(StandardCharsets.UTF_8),
						"Cache-Control", PUBLIC));
		String poisoned = read("/tin-tuc", "X-Forwarded-Host", "evil.example", "X-Original-URL", "/evil.example",
				"X-Forwarded-Prefix", "/evil.example", "Accept-Language", "en", "User-Agent", "evil.example", "Accept",
				"application/evil.example", "Cookie", "evil.example=1", "X-Anything", "evil.example", "Forwarded",
				"host=evil.example", "Referer", "https://evil.example");
		assertThat(poisoned).doesNotContain("evil.example").contains("[vi]");
		assertThat(read("/tin-tuc")).isEqualTo(poisoned);
		assertThat(this.web.asked()).hasSize(1);
	}

	@Test
	void aForgedHostDoesNotReachWhatOthersGet() throws IOException {
		this.web.on("/tin-tuc",
				(exchange) -> FakeBackend.send(exchange, 200, "text/html",
						exchange.getRequestHeaders().entrySet().toString().getBytes(StandardCharsets.UTF_8),
						"Cache-Control", PUBLIC));
		assertThat(this.site.rawRequest("GET /tin-tuc HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
			.isEqualTo(200);
		assertThat(read("/tin-tuc")).doesNotContain("evil.example").contains("localhost:8080");
	}

	@Test
	void tenThousandAddressesStayWithinTheBound() {
		page("/van-ban", "x".repeat(1000), "Cache-Control", PUBLIC, "Surrogate-Key", "documents-list");
		IntStream.range(0, 10_000).parallel().forEach((i) -> this.site.get("/van-ban?q=" + i));
		Awaitility.await().untilAsserted(() -> {
			assertThat(this.store.weight()).isPositive().isLessThanOrEqualTo(MEMORY);
			assertThat(this.store.indexed()).isEqualTo((int) this.store.count()).isLessThan(1000);
		});
	}

	@Test
	void nothingIsGivenPastTheMomentItEnds() {
		page("/thong-bao", "sắp hết hạn", "Cache-Control", PUBLIC, "Valid-Until",
				this.clock.instant().plusSeconds(5).toString());
		assertThat(read("/thong-bao")).isEqualTo("sắp hết hạn");
		assertThat(how(this.site.get("/thong-bao"))).isEqualTo("lhh; hit");
		this.clock.advance(Duration.ofSeconds(6));
		this.web.kill();
		try {
			assertThat(this.site.get("/thong-bao").statusCode()).isEqualTo(503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void whatHasEndedAlreadyIsNotKept() {
		page("/thong-bao", "hết hạn", "Cache-Control", PUBLIC, "Valid-Until", Instant.EPOCH.toString());
		read("/thong-bao");
		read("/thong-bao");
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void whileItsServiceIsDownTheLastAnswerServesForAWhile() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		this.web.kill();
		try {
			this.clock.advance(Duration.ofMinutes(50));
			HttpResponse<byte[]> old = this.site.get("/tin-tuc");
			assertThat(Site.text(old)).isEqualTo("<p>tin</p>");
			assertThat(how(old)).startsWith("lhh; hit; ttl=-");
			this.clock.advance(Duration.ofMinutes(11));
			assertThat(this.site.get("/tin-tuc").statusCode()).isEqualTo(503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void aServiceThatAnswersWithErrorsCountsAsDown() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		this.clock.advance(Duration.ofMinutes(5));
		this.web.on("/tin-tuc", (exchange) -> FakeBackend.send(exchange, 500, "text/html", new byte[10]));
		assertThat(read("/tin-tuc")).isEqualTo("<p>tin</p>");
		kept("/tin-tuc", "lại có");
		this.clock.advance(Duration.ofSeconds(5));
		Awaitility.await().until(() -> read("/tin-tuc").equals("lại có"));
	}

	@Test
	void whoComesJustTooLateGetsTheOldAnswerWhileOneCallFetchesTheNew() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "mới"));
		this.clock.advance(Duration.ofSeconds(15));
		for (int i = 0; i < 5; i++) {
			HttpResponse<byte[]> stale = this.site.get("/tin-tuc");
			assertThat(Site.text(stale)).isEqualTo("cũ");
			assertThat(how(stale)).startsWith("lhh; hit; ttl=-");
		}
		open.countDown();
		Awaitility.await().until(() -> read("/tin-tuc").equals("mới"));
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void whoComesMuchTooLateWaitsForTheNewAnswer() {
		kept("/tin-tuc", "cũ");
		read("/tin-tuc");
		kept("/tin-tuc", "mới");
		this.clock.advance(Duration.ofSeconds(60));
		assertThat(read("/tin-tuc")).isEqualTo("mới");
	}

	@Test
	void aPageWithAPartMissingIsNeverGivenStale() {
		page("/tin-tuc", "thiếu", "Cache-Control", "public, max-age=0, s-maxage=2");
		read("/tin-tuc");
		kept("/tin-tuc", "đủ");
		this.clock.advance(Duration.ofMillis(2100));
		assertThat(read("/tin-tuc")).isEqualTo("đủ");
	}

	@Test
	void theSitesOwnProcessesAreNeverAnsweredFromWhatIsKept() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		HttpResponse<byte[]> within = this.inside.get("/tin-tuc");
		assertThat(Site.header(within, "Surrogate-Key")).isEqualTo("news-list article:7");
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void anEventPurgesWhatShowsTheThingAndNothingElse() {
		kept("/tin-tuc", "cũ");
		page("/hinh-anh", "ảnh", "Cache-Control", PUBLIC, "Surrogate-Key", "album-list");
		read("/tin-tuc");
		read("/hinh-anh");
		kept("/tin-tuc", "mới");
		announce("news.articles", "7", "{\"id\":\"7\"}");
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> read("/tin-tuc").equals("mới"));
		assertThat(how(this.site.get("/hinh-anh"))).isEqualTo("lhh; hit");
		assertThat(this.meters.counter("gateway.cache.purges").count()).isPositive();
		assertThat(this.meters.timer("gateway.cache.purge.lag").count()).isPositive();
	}

	@Test
	void afterAnEventTheHomePageIsComposedAnew() {
		Backends.serveSamples();
		Awaitility.await().until(() -> read("/api/site/home").contains("582-qd-ubnd-2018"));
		Backends.of(Backend.DOCUMENTS).json("/api/documents", "{\"items\":[{\"id\":\"van-ban-moi\"}]}");
		this.purges.purge(List.of("home"), false);
		assertThat(Site.text(this.inside.get("/api/site/home"))).contains("van-ban-moi");
		assertThat(read("/api/site/home")).contains("van-ban-moi");
		assertThat(how(this.site.get("/api/site/home"))).isEqualTo("lhh; hit");
	}

	@Test
	void whatIsWithdrawnNeverComesBackWhateverIsDown() {
		kept("/tin-tuc", "gỡ");
		read("/tin-tuc");
		this.web.kill();
		try {
			announce("news.articles", "7", "{\"id\":\"7\",\"withdrawn\":true}");
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> this.site.get("/tin-tuc").statusCode() == 503);
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void whatIsPublishedAnewStillServesWhileItsServiceIsDown() {
		kept("/tin-tuc", "trước");
		read("/tin-tuc");
		this.purges.purge(List.of("article:7"), false);
		this.web.kill();
		try {
			assertThat(read("/tin-tuc")).isEqualTo("trước");
		}
		finally {
			this.web.revive();
		}
		kept("/tin-tuc", "sau");
		this.clock.advance(Duration.ofSeconds(2));
		Awaitility.await().until(() -> read("/tin-tuc").equals("sau"));
	}

	private static void announce(String topic, String key, @Nullable String value) {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "transactional.id", "test-relay"),
				new StringSerializer(), new StringSerializer())) {
			producer.initTransactions();
			producer.beginTransaction();
			producer.send(new ProducerRecord<>(topic, key, value));
			producer.commitTransaction();
		}
	}

	@Test
	void withoutTheServiceThatDrawsPagesTheHomePageIsPlainAndThere() {
		Backends.serveSamples();
		Awaitility.await().until(() -> read("/api/site/home").contains("582-qd-ubnd-2018"));
		this.web.kill();
		try {
			HttpResponse<byte[]> home = this.site.get("/", "Accept", "text/html");
			assertThat(home.statusCode()).isEqualTo(200);
			assertThat(Site.header(home, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
			assertThat(Site.header(home, "Content-Security-Policy")).contains("default-src 'self'");
			assertThat(Site.text(home))
				.contains("<html lang=\"vi\">", "Liên hiệp các Hội", "dạng rút gọn",
						"href=\"/van-ban/582-qd-ubnd-2018\"", "THÔNG BÁO")
				.doesNotContain("<script", "style=", "{");
			HttpResponse<byte[]> style = this.site.get("/_edge/plain.css");
			assertThat(Site.header(style, "Content-Type")).startsWith("text/css");
			assertThat(how(this.site.get("/"))).startsWith("lhh; hit");
		}
		finally {
			this.web.revive();
		}
		page("/", "đầy đủ", "Cache-Control", PUBLIC);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(read("/")).isEqualTo("đầy đủ");
	}

	@Test
	void theLastHomePageOfTheServiceIsPreferredToThePlainOne() {
		page("/", "đầy đủ", "Cache-Control", PUBLIC);
		read("/");
		this.web.kill();
		try {
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(read("/")).isEqualTo("đầy đủ");
		}
		finally {
			this.web.revive();
		}
	}

	@Test
	void whatTheCacheDoesIsCounted() {
		double hits = this.meters.counter("gateway.cache.answers", "result", "hit").count();
		double misses = this.meters.counter("gateway.cache.answers", "result", "miss").count();
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		read("/tin-tuc");
		assertThat(this.meters.counter("gateway.cache.answers", "result", "hit").count()).isEqualTo(hits + 1);
		assertThat(this.meters.counter("gateway.cache.answers", "result", "miss").count()).isEqualTo(misses + 1);
		assertThat(this.meters.get("gateway.cache.bytes").gauge().value()).isPositive();
	}

}
