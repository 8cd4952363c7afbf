package vn.lhh.gateway.cache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

class InternalReadIT extends SharedEdgeTest {

	private static final String ARTICLE = "/api/news/articles/a";

	private void article(String title, String... headers) {
		this.news.json(ARTICLE, "{\"title\":\"%s\"}".formatted(title), headers);
	}

	private void keptArticle(String title) {
		article(title, "Cache-Control", "public, max-age=60", "Surrogate-Key", "article:7", "Vary", "Accept-Encoding");
	}

	private String title() {
		return GatewayTestClient.json(this.inside.get(ARTICLE)).path("title").asString();
	}

	@Test
	void whatNothingTouchesIsNotAskedForAgain() {
		keptArticle("một");
		HttpResponse<byte[]> first = this.inside.get(ARTICLE, "Accept-Encoding", "gzip");
		HttpResponse<byte[]> second = this.inside.get(ARTICLE + "?utm_source=x", "Accept-Encoding", "gzip");
		assertThat(this.news.asked()).hasSize(1);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(List.of("content-type", "content-length", "surrogate-key", "cache-control", "vary"))
			.allSatisfy((name) -> assertThat(second.headers().allValues(name)).as(name)
				.isNotEmpty()
				.isEqualTo(first.headers().allValues(name)));
	}

	@Test
	void whatIsAnnouncedIsAskedForAgain() {
		keptArticle("cũ");
		title();
		keptArticle("mới");
		try (TestEventPublisher relay = relay()) {
			relay.announce("news.articles", "7", "{\"id\":\"7\"}");
		}
		Awaitility.await().untilAsserted(() -> assertThat(title()).isEqualTo("mới"));
	}

	@Test
	void whatHappensDuringTheFetchCountsAsAfterIt() {
		CountDownLatch open = new CountDownLatch(1);
		this.news.on(ARTICLE, held(open, "{\"title\":\"cũ\"}"));
		CompletableFuture<String> early = CompletableFuture.supplyAsync(this::title);
		Awaitility.await().until(() -> this.news.asked().size() == 1);
		this.store.purge(List.of("news-list"), false);
		open.countDown();
		assertThat(early.join()).isEqualTo("cũ");
		keptArticle("mới");
		assertThat(title()).isEqualTo("mới");
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 500, 503 })
	void anErrorIsAskedForOnceByThoseWhoWaitAndAnewByTheNext(int status) {
		this.news.on(ARTICLE, (exchange) -> FakeBackend.send(exchange, status, "application/problem+json",
				"{}".getBytes(StandardCharsets.UTF_8), "Cache-Control", "no-store"));
		assertThat(this.inside.get(ARTICLE).statusCode()).isEqualTo(status);
		assertThat(this.news.asked()).hasSize(1);
		keptArticle("lại có");
		assertThat(title()).isEqualTo("lại có");
		assertThat(title()).isEqualTo("lại có");
		assertThat(this.news.asked()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "9, cũ", "11, mới" })
	void itIsUsedForTenSeconds(long seconds, String seen) {
		keptArticle("cũ");
		title();
		keptArticle("mới");
		this.clock.advance(Duration.ofSeconds(seconds));
		assertThat(title()).isEqualTo(seen);
	}

	@Test
	void itIsNotUsedPastItsEnd() {
		article("cũ", "Cache-Control", "public, max-age=60", "Surrogate-Key", "article:7", "Valid-Until",
				this.clock.instant().plusSeconds(3).toString());
		title();
		keptArticle("mới");
		this.clock.advance(Duration.ofSeconds(4));
		assertThat(title()).isEqualTo("mới");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "private, max-age=60|article:7|X-Any|1", "no-store|article:7|X-Any|1",
					"no-cache|article:7|X-Any|1", "max-age=60|article:7|Set-Cookie|a=1",
					"max-age=60|article:7|Vary|Cookie", "max-age=60||X-Any|1" })
	void whatIsNotForAllOrCanNotBePurgedIsAskedForEachTime(String cacheControl, String keys, String name,
			String value) {
		article("cũ", "Cache-Control", cacheControl, (keys != null) ? "Surrogate-Key" : "X-Keys", String.valueOf(keys),
				name, value);
		title();
		keptArticle("mới");
		assertThat(title()).isEqualTo("mới");
	}

	@Test
	void aProblemIsPassedOnAndAskedForAgain() {
		this.news.on(ARTICLE,
				(exchange) -> FakeBackend.send(exchange, 404, "application/problem+json",
						"{\"code\":\"gone\"}".getBytes(StandardCharsets.UTF_8), "Surrogate-Key", "article:7",
						"Cache-Control", "max-age=60"));
		HttpResponse<byte[]> problem = this.inside.get(ARTICLE);
		assertThat(problem.statusCode()).isEqualTo(404);
		assertThat(GatewayTestClient.text(problem)).isEqualTo("{\"code\":\"gone\"}");
		keptArticle("lại có");
		assertThat(title()).isEqualTo("lại có");
	}

	@Test
	void whoIsKnownByATokenAsksForHimself() {
		keptArticle("của mọi người");
		title();
		this.inside.get(ARTICLE, "Authorization", "Bearer x");
		assertThat(this.news.asked()).hasSize(2);
	}

	@Test
	void largeAnswersStream() {
		byte[] large = new byte[2 * 1024 * 1024];
		this.news.answer("/api/news/media/a", "image/jpeg", large, "Cache-Control", "max-age=60", "Surrogate-Key",
				"media:a");
		assertThat(this.inside.get("/api/news/media/a").body()).hasSameSizeAs(large);
		assertThat(this.inside.get("/api/news/media/a").body()).hasSameSizeAs(large);
		assertThat(this.news.asked()).hasSize(3);
	}

	@Test
	void readersOutsideShareItWithoutWhatIsInternal() {
		keptArticle("bên trong");
		title();
		HttpResponse<byte[]> outside = this.site.get("/inside%20" + ARTICLE.substring(1));
		assertThat(outside.statusCode()).isNotEqualTo(200);
		HttpResponse<byte[]> reader = this.site.get(ARTICLE);
		assertThat(reader.headers().map()).doesNotContainKey("surrogate-key");
		assertThat(reader.headers().firstValue("cache-control")).hasValue("public, no-cache");
		assertThat(GatewayTestClient.text(reader)).contains("bên trong");
		assertThat(this.news.asked()).hasSize(1);
	}

	@Test
	void whoHasItIsToldSoWhetherItIsKeptOrNot() {
		article("một", "Cache-Control", "public, max-age=60", "Surrogate-Key", "article:7", "ETag", "\"1\"");
		String full = GatewayTestClient.text(this.inside.get(ARTICLE));
		HttpResponse<byte[]> kept = this.inside.get(ARTICLE, "If-None-Match", "\"1\"");
		assertThat(kept.statusCode()).isEqualTo(304);
		assertThat(kept.body()).isEmpty();
		assertThat(kept.headers().allValues("etag")).containsExactly("\"1\"");
		assertThat(kept.headers().allValues("surrogate-key")).containsExactly("article:7");
		assertThat(kept.headers().allValues("cache-control")).containsExactly("public, max-age=60");
		this.store.purge(List.of("article:7"), false);
		assertThat(this.inside.get(ARTICLE, "If-None-Match", "\"0\"").statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.text(this.inside.get(ARTICLE))).isEqualTo(full);
		assertThat(this.inside.get(ARTICLE, "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
		assertThat(this.news.asked()).extracting((asked) -> asked.header("If-None-Match"))
			.containsExactly("null", "\"1\"");
	}

	@Test
	void aPageReadFromItIsPurgedWithIt() {
		keptArticle("cũ");
		this.web.on("/tin-tuc/a", (exchange) -> FakeBackend.send(exchange, 200, "text/html",
				title().getBytes(StandardCharsets.UTF_8), "Cache-Control", PUBLIC, "Surrogate-Key", "article:7"));
		assertThat(read("/tin-tuc/a")).isEqualTo("cũ");
		keptArticle("mới");
		this.store.purge(List.of("article:7"), true);
		assertThat(read("/tin-tuc/a")).isEqualTo("mới");
	}

	@Test
	void aBlockOfTheHomePageIsFetchedOnceForAllItsReaders() {
		Backends.serveSamples();
		FakeBackend members = Backends.of(Backend.MEMBERS);
		members.sample("/api/members/tree", "http/members.tree.json", "Cache-Control", "public, max-age=60",
				"Surrogate-Key", "members-list");
		this.memory.gap();
		this.store.purgeAll(true);
		Awaitility.await().until(() -> read("/api/site/home").contains("\"members\":{\"state\":\"ready\""));
		members.asked().clear();
		assertThat(this.inside.get("/api/members/tree").statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(this.inside.get("/api/members/tree"), "Surrogate-Key"))
			.isEqualTo("members-list");
		assertThat(how(this.site.get("/api/members/tree"))).isEqualTo("lhh; hit");
		assertThat(members.asked()).isEmpty();
	}

}
