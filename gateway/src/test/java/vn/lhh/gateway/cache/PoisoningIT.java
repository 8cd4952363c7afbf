package vn.lhh.gateway.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;

import static org.assertj.core.api.Assertions.assertThat;

class PoisoningIT extends SharedEdgeTest {

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
		page("/tin-tuc", "x".repeat(1000), "Cache-Control", PUBLIC, "Surrogate-Key", "news-list");
		IntStream.range(0, 10_000).parallel().forEach((i) -> this.site.get("/tin-tuc?trang=" + i));
		assertThat(this.web.asked()).hasSize(10_000);
		Awaitility.await().untilAsserted(() -> {
			assertThat(this.store.weight()).isPositive().isLessThanOrEqualTo(MEMORY);
			assertThat(this.store.indexed()).isEqualTo((int) this.store.count()).isLessThan(1000);
		});
	}

	@Test
	void tenThousandPagesThatDoNotExistLeaveNothing() {
		IntStream.range(0, 10_000).parallel().forEach((i) -> this.site.get("/tin-tuc/khong-co-" + i));
		assertThat(this.store.count()).isZero();
		assertThat(this.store.indexed()).isZero();
	}

	@Test
	void tenThousandQueriesThatChangeNothingAreOneAnswer() {
		page("/tin-tuc", "<p>tin</p>", "Cache-Control", "public, s-maxage=3600", "Surrogate-Key", "news-list");
		read("/tin-tuc");
		IntStream.range(0, 10_000).parallel().forEach((i) -> this.site.get("/tin-tuc?utm_source=" + i));
		assertThat(this.store.count()).isEqualTo(1);
		assertThat(this.web.asked()).hasSize(1);
	}

}
