package vn.lhh.gateway.cache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

class NotKeptIT extends SharedEdgeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Set-Cookie|a=b", "Cache-Control|private, max-age=60", "Cache-Control|no-store, max-age=60",
					"Vary|Cookie", "Vary|*", "Vary|Accept-Language", "Cache-Control|no-cache",
					"Cache-Control|max-age=0" })
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
	@ValueSource(strings = { "/quan-tri", "/hoi-dap/gui-cau-hoi/x", "/api/news/admin/articles", "/login", "/tai-khoan",
			"/tai-khoan/loi-moi", "/oauth2/authorize", "/api/stats/visits", "/thong-ke/bo-dem.svg", "/api/search",
			"/api/search/suggest", "/tim-kiem" })
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
	void anAskersResultIsNeitherKeptNorAnsweredByTheEmptyForm() {
		this.web.on("/hoi-dap/tra-cuu",
				(exchange) -> FakeBackend.send(exchange, 200, "text/html",
						String.valueOf(exchange.getRequestURI().getRawQuery()).getBytes(StandardCharsets.UTF_8),
						"Cache-Control", (exchange.getRequestURI().getRawQuery() == null) ? PUBLIC : "no-store"));
		assertThat(read("/hoi-dap/tra-cuu")).isEqualTo("null");
		assertThat(read("/hoi-dap/tra-cuu?phieu=mot")).isEqualTo("phieu=mot");
		assertThat(read("/hoi-dap/tra-cuu?phieu=hai")).isEqualTo("phieu=hai");
		assertThat(how(this.site.get("/hoi-dap/tra-cuu?phieu=mot"))).doesNotContain("hit").doesNotContain("stored");
		assertThat(how(this.site.get("/hoi-dap/tra-cuu"))).contains("hit");
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Accept-Language|vi", "Accept-Language|en", "Authorization|Bearer x",
			"Range|bytes=0-1", "Origin|https://evil.example" })
	void dataIsAskedForInItsOneFormWhicheverTheReaderPrefers(String name, String value) {
		this.site.get("/api/news/articles/khong-co", "Accept", "text/html", name, value);
		assertThat(this.news.asked()).isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.header("Accept")).isEqualTo("application/json, */*"));
		this.site.get("/api/news/admin/articles", "Accept", "text/html", name, value);
		assertThat(this.news.asked().getLast().header("Accept")).isEqualTo("text/html");
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
		assertThat(GatewayTestClient.header(small, "Cache-Control")).isEqualTo("max-age=60");
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

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 307, 403, 404, 410, 429, 500, 503 })
	void onlyWholeAnswersAreKeptWhateverTheServiceSaysOfItsOthers(int status) {
		status("/tin-tuc/a", status, "Cache-Control", "public, max-age=600", "Location", "/tin-tuc/b");
		assertThat(this.site.get("/tin-tuc/a").statusCode()).isEqualTo(status);
		assertThat(this.site.get("/tin-tuc/a").statusCode()).isEqualTo(status);
		assertThat(this.store.get("/tin-tuc/a")).isNull();
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void aSessionNeitherReachesTheServiceNorComesBackFromIt() {
		this.web.on("/tin-tuc", (exchange) -> FakeBackend.send(exchange, 200, "text/html",
				String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")).getBytes(StandardCharsets.UTF_8),
				"Cache-Control", PUBLIC));
		assertThat(read("/tin-tuc", "Cookie", "phien=bi-mat")).isEqualTo("null");
		assertThat(GatewayTestClient.header(this.site.get("/tin-tuc"), "Set-Cookie")).isEmpty();
	}

}
