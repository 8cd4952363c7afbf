package vn.lhh.gateway.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.compression.Encoding;

import static org.assertj.core.api.Assertions.assertThat;

class HitIT extends SharedEdgeTest {

	@Test
	void theSecondReaderCostsTheServiceNothing() {
		kept("/tin-tuc", "<p>tin</p>");
		HttpResponse<byte[]> first = this.site.get("/tin-tuc");
		this.clock.advance(Duration.ofSeconds(4));
		HttpResponse<byte[]> second = this.site.get("/tin-tuc");
		assertThat(this.web.asked()).hasSize(1);
		assertThat(how(first)).isEqualTo("lhh; fwd=uri-miss; stored");
		assertThat(how(second)).isEqualTo("lhh; hit");
		assertThat(GatewayTestClient.header(second, "Age")).isEqualTo("4");
		assertThat(GatewayTestClient.text(second)).isEqualTo("<p>tin</p>");
	}

	@Test
	void whatWasNotChangedSinceItsOwnDateIsNotSentAgain() {
		String path = "/api/news/media/0198c0de-0000-7000-8000-000000000034";
		String date = "Sat, 28 Nov 2026 10:00:00 GMT";
		Backends.of(Backend.NEWS)
			.on(path, (exchange) -> FakeBackend.send(exchange, 200, "image/jpeg", new byte[300], "ETag", "\"f34\"",
					"Last-Modified", date, "Cache-Control", "public, max-age=0, s-maxage=10"));
		assertThat(this.site.get(path).statusCode()).isEqualTo(200);
		HttpResponse<byte[]> unchanged = this.site.get(path, "If-Modified-Since", date);
		assertThat(unchanged.statusCode()).isEqualTo(304);
		assertThat(unchanged.body()).isEmpty();
		assertThat(this.site.get(path, "If-Modified-Since", "Sat, 28 Nov 2026 09:59:59 GMT").statusCode())
			.isEqualTo(200);
		assertThat(this.site.get(path, "If-Modified-Since", "hom qua").statusCode()).isEqualTo(200);
		assertThat(this.site.get(path, "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode())
			.isEqualTo(200);
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
		assertThat(List.of(GatewayTestClient.header(plain, "ETag"), GatewayTestClient.header(gzip, "ETag"),
				GatewayTestClient.header(brotli, "ETag")))
			.allMatch((tag) -> tag.matches("\"[^\"]{10,}\""))
			.doesNotHaveDuplicates();
		assertThat(List.of(plain, gzip, brotli)).allSatisfy((response) -> {
			assertThat(GatewayTestClient.header(response, "Vary")).isEqualTo("Accept-Encoding");
			assertThat(GatewayTestClient.header(response, "Content-Length"))
				.isEqualTo(Integer.toString(response.body().length));
		});
		assertThat(this.web.asked()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void aFormIsMadeOnceHoweverManyReadIt(Encoding encoding) {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		read("/tin-tuc");
		CachedResponse kept = Objects.requireNonNull(this.store.get("/tin-tuc"));
		assertThat(kept.representation(encoding)).isSameAs(kept.representation(encoding));
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "gzip", "identity" })
	void whoHoldsAFormIsToldThatItIsUnchanged(String encoding) {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		String tag = GatewayTestClient.header(this.site.get("/tin-tuc", "Accept-Encoding", encoding), "ETag");
		HttpResponse<byte[]> same = this.site.get("/tin-tuc", "Accept-Encoding", encoding, "If-None-Match",
				"\"x\", W/" + tag);
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
		assertThat(GatewayTestClient.header(same, "ETag")).isEqualTo(tag);
		assertThat(GatewayTestClient.header(same, "Vary")).isEqualTo("Accept-Encoding");
		assertThat(this.site.get("/tin-tuc", "Accept-Encoding", encoding, "If-None-Match", "\"x\"").statusCode())
			.isEqualTo(200);
	}

	@Test
	void headIsAnsweredFromWhatAGetBrought() {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		HttpResponse<byte[]> get = this.site.get("/tin-tuc");
		HttpResponse<byte[]> head = this.site.head("/tin-tuc");
		assertThat(head.body()).isEmpty();
		assertThat(GatewayTestClient.header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
		assertThat(GatewayTestClient.header(head, "ETag")).isEqualTo(GatewayTestClient.header(get, "ETag"));
		assertThat(this.web.asked()).extracting(Asked::method).containsExactly("GET");
	}

	@Test
	void theSitesOwnProcessesAreNeverAnsweredFromWhatIsKept() {
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		HttpResponse<byte[]> within = this.inside.get("/tin-tuc");
		assertThat(GatewayTestClient.header(within, "Surrogate-Key")).isEqualTo("news-list article:7");
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void whatTheCacheDoesIsCounted() {
		double hits = counted("hit");
		double misses = counted("miss");
		double stale = counted("stale");
		double passed = counted("bypass");
		kept("/tin-tuc", "<p>tin</p>");
		read("/tin-tuc");
		read("/tin-tuc");
		this.clock.advance(Duration.ofSeconds(15));
		read("/tin-tuc");
		read("/quan-tri");
		assertThat(counted("hit")).isEqualTo(hits + 1);
		assertThat(counted("miss")).isEqualTo(misses + 1);
		assertThat(counted("stale")).isEqualTo(stale + 1);
		assertThat(counted("bypass")).isEqualTo(passed + 1);
		assertThat(this.meters.get("gateway.cache.bytes").gauge().value()).isPositive();
		assertThat(this.meters.get("gateway.cache.entries").gauge().value()).isEqualTo(1);
	}

	@Test
	void headOfAPageTellsItsTagAndThatItIsUnchanged() {
		kept("/tin-tuc", "<p>tin</p>".repeat(200));
		HttpResponse<byte[]> head = this.site.head("/tin-tuc", "Accept-Encoding", "br");
		String tag = GatewayTestClient.header(head, "ETag");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(head, "Content-Type")).startsWith("text/html");
		assertThat(tag).isEqualTo(GatewayTestClient.header(this.site.get("/tin-tuc", "Accept-Encoding", "br"), "ETag"));
		HttpResponse<byte[]> same = this.site.head("/tin-tuc", "Accept-Encoding", "br", "If-None-Match", tag);
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(GatewayTestClient.header(same, "ETag")).isEqualTo(tag);
		assertThat(this.web.asked()).hasSize(1);
	}

}
