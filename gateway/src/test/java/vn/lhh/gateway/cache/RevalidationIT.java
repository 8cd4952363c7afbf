package vn.lhh.gateway.cache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.OriginResponse.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service is asked whether a known response still holds, and sends it again only if it
 * doesn't.
 */
class RevalidationIT extends SharedEdgeTest {

	private static final PinnedAddress BLOCK = PinnedAddress.of("news", Backend.NEWS, "/api/news/articles", "items",
			Set.of());

	private static final String TAG = "\"cu\"";

	@Autowired
	private CachedResponseFactory responses;

	private void held(String... headersOf304) {
		this.web.on("/tin-tuc", (exchange) -> {
			boolean known = TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
			byte[] body = known ? new byte[0] : "<p>tin</p>".getBytes(StandardCharsets.UTF_8);
			String[] headers = known ? headersOf304
					: new String[] { "Cache-Control", PUBLIC, "Surrogate-Key", "news-list", "ETag", TAG };
			FakeBackend.send(exchange, known ? 304 : 200, "text/html;charset=UTF-8", body, headers);
		});
	}

	private void readAndRunOut() {
		assertThat(read("/tin-tuc")).isEqualTo("<p>tin</p>");
		this.clock.advance(Duration.ofMinutes(1));
	}

	@Test
	void aConfirmedResponseIsWholeAndFreshAgain() {
		held("Cache-Control", PUBLIC, "Surrogate-Key", "news-list", "ETag", TAG);
		readAndRunOut();
		HttpResponse<byte[]> confirmed = this.site.get("/tin-tuc");
		assertThat(confirmed.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.text(confirmed)).isEqualTo("<p>tin</p>");
		assertThat(GatewayTestClient.header(confirmed, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(how(this.site.get("/tin-tuc"))).isEqualTo("lhh; hit");
		assertThat(this.web.asked()).extracting((asked) -> asked.header("If-None-Match")).containsExactly("null", TAG);
	}

	@Test
	void whatTheConfirmationSaysCountsFromThenOn() {
		held("Cache-Control", PUBLIC, "Surrogate-Key", "article:9", "ETag", TAG);
		readAndRunOut();
		read("/tin-tuc");
		assertThat(this.store.purge(List.of("news-list"), false)).isZero();
		assertThat(this.store.purge(List.of("article:9"), false)).isOne();
	}

	@Test
	void aConfirmationThatForbidsStoringIsPassedOnAndNotKept() {
		held("Cache-Control", "no-store", "ETag", TAG);
		readAndRunOut();
		assertThat(read("/tin-tuc")).isEqualTo("<p>tin</p>");
		assertThat(this.store.get("/tin-tuc")).isNull();
	}

	@Test
	void aResponseThatChangedIsSentAnew() {
		held("Cache-Control", PUBLIC);
		readAndRunOut();
		page("/tin-tuc", "<p>tin mới</p>", "Cache-Control", PUBLIC, "ETag", "\"moi\"");
		assertThat(read("/tin-tuc")).isEqualTo("<p>tin mới</p>");
	}

	@Test
	void withoutAStrongTagTheWholeResponseIsAskedFor() {
		page("/tin-tuc", "<p>tin</p>", "Cache-Control", PUBLIC, "ETag", "W/" + TAG);
		readAndRunOut();
		read("/tin-tuc");
		assertThat(this.web.asked()).extracting((asked) -> asked.header("If-None-Match"))
			.containsExactly("null", "null");
	}

	@Test
	void aConfirmedBlockKeepsTheContentThatWasReadUnlessAnEventChangedIt() {
		OriginResponse sent = new OriginResponse(200, List.of(new Line("ETag", TAG)),
				"{\"items\":[{\"id\":\"1\"}]}".getBytes(StandardCharsets.UTF_8));
		PinnedContent content = content(sent, null);
		CachedResponse pinned = this.responses.of("/api/news/articles", sent, 0, null)
			.pinned(BLOCK, content, Long.MAX_VALUE);
		CachedResponse patched = pinned.patched(JsonNodeFactory.instance.objectNode());
		OriginResponse confirmed = sent.freshenedBy(new OriginResponse(304, List.of(), new byte[0]));
		assertThat(content(confirmed, pinned).body()).isSameAs(content.body());
		assertThat(content(confirmed, patched).body()).isEqualTo(content.body()).isNotSameAs(content.body());
	}

	private PinnedContent content(OriginResponse response, @Nullable CachedResponse before) {
		return Objects.requireNonNull(this.responses.content(BLOCK, response, 1, before));
	}

}
