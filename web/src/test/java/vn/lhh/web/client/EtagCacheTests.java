package vn.lhh.web.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class EtagCacheTests extends WebTest {

	private static final String LIST = "/api/news/announcements";

	private static final String SAMPLE = "news.announcements.json";

	private static final AtomicInteger PAGES = new AtomicInteger(1);

	/**
	 * A path for this test only, since the process outlives a test and keeps its cache.
	 */
	private final String page = "/thong-bao?trang=" + PAGES.incrementAndGet();

	private void says(String body, String etag, String cacheControl) {
		GATEWAY.on(LIST, new StubGateway.Answer(200, body,
				Map.of("ETag", etag, "Cache-Control", cacheControl, "Surrogate-Key", "announcement-list")));
	}

	private List<String> conditions() {
		return GATEWAY.requests()
			.stream()
			.filter((request) -> request.path().equals(LIST))
			.map((request) -> String.valueOf(request.headers().getFirst("If-None-Match")))
			.toList();
	}

	@Test
	void whatTheGatewayWouldSayAgainIsNotSentAgain() {
		says(StubGateway.read(SAMPLE), "\"same\"", "public, max-age=60");
		Answer first = get(this.page);
		Answer second = get(this.page);
		assertThat(conditions()).containsExactly("null", "\"same\"");
		assertThat(second.body()).isEqualTo(first.body()).contains("Mời tham gia Hội thi");
	}

	@Test
	void howLongItStaysTrueIsSaidAnewEachTime() {
		says(StubGateway.read(SAMPLE), "\"life\"", "public, max-age=60");
		assertThat(get(this.page).header("Cache-Control")).contains("s-maxage=60");
		GATEWAY.on(LIST, new StubGateway.Answer(200, StubGateway.read(SAMPLE), Map.of("ETag", "\"life\"",
				"Cache-Control", "public, max-age=7", "Surrogate-Key", "announcement-list another")));
		Answer page = get(this.page);
		assertThat(conditions()).last().isEqualTo("\"life\"");
		assertThat(page.header("Cache-Control")).contains("s-maxage=7");
		assertThat(page.header("Surrogate-Key")).contains("another");
	}

	@Test
	void whatChangedIsReadAnew() {
		says(StubGateway.read(SAMPLE), "\"before\"", "public, max-age=60");
		get(this.page);
		says(json(SAMPLE, "Mời tham gia Hội thi", "Gia hạn Hội thi"), "\"after\"", "public, max-age=60");
		assertThat(get(this.page).body()).contains("Gia hạn Hội thi").doesNotContain("Mời tham gia Hội thi");
		assertThat(get(this.page).body()).contains("Gia hạn Hội thi");
		assertThat(conditions()).containsExactly("null", "\"before\"", "\"after\"");
	}

	@Test
	void pagesOfAListAreKnownApart() {
		says(StubGateway.read(SAMPLE), "\"first page\"", "public, max-age=60");
		get(this.page);
		get(this.page + "0");
		assertThat(conditions()).containsExactly("null", "null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "private, max-age=60", "no-store" })
	void whatIsForOneReaderIsNotKept(String cacheControl) {
		says(StubGateway.read(SAMPLE), "\"one reader\"", cacheControl);
		get(this.page);
		get(this.page);
		assertThat(conditions()).containsExactly("null", "null");
	}

	@Test
	void aWeakTagTellsTooLittle() {
		says(StubGateway.read(SAMPLE), "W/\"weak\"", "public, max-age=60");
		get(this.page);
		get(this.page);
		assertThat(conditions()).containsExactly("null", "null");
	}

}
