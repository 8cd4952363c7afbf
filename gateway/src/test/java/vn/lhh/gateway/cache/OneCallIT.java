package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.lhh.gateway.FakeBackend;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.cache.origin.RequestCollapser;

import static org.assertj.core.api.Assertions.assertThat;

class OneCallIT extends SharedEdgeTest {

	@Autowired
	private RequestCollapser collapser;

	@Test
	void manyWhoMissAtOnceAreOneCall() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "<p>tin</p>"));
		List<CompletableFuture<String>> readers = IntStream.range(0, 200).mapToObj((i) -> reading("/tin-tuc")).toList();
		Awaitility.await().until(() -> !this.web.asked().isEmpty());
		open.countDown();
		assertThat(readers).allSatisfy((reader) -> assertThat(reader.join()).isEqualTo("<p>tin</p>"));
		assertThat(this.web.asked()).hasSize(1);
	}

	@Test
	void whoAsksOnceTheAnswerIsThereAsksAnew() {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "<p>tin</p>"));
		FetchRequest request = FetchRequest.background(Objects.requireNonNull(CacheKey.of("/tin-tuc", null)));
		this.collapser.start(request);
		CompletableFuture<Boolean> joined = CompletableFuture.supplyAsync(() -> {
			this.collapser.fetch(request);
			return this.collapser.isRunning(request);
		});
		open.countDown();
		assertThat(joined.join()).isFalse();
	}

	@Test
	void aPurgeThatComesWhileAFetchIsUnderWayWins() {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "cũ"));
		CompletableFuture<String> early = reading("/tin-tuc");
		Awaitility.await().until(() -> this.web.asked().size() == 1);
		this.store.purge(List.of("news-list"), false);
		kept("/tin-tuc", "mới");
		assertThat(read("/tin-tuc")).isEqualTo("mới");
		open.countDown();
		assertThat(early.join()).isEqualTo("cũ");
		assertThat(read("/tin-tuc")).isEqualTo("mới");
		assertThat(this.web.asked()).hasSize(2);
	}

	@Test
	void whatIsWithdrawnWhileAFetchIsUnderWayIsNotServedWhenThatFails() {
		kept("/tin-tuc/a", "gỡ rồi");
		read("/tin-tuc/a");
		this.clock.advance(Duration.ofMinutes(5));
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc/a", held(open, (exchange) -> FakeBackend.send(exchange, 500, "text/html", new byte[10])));
		CompletableFuture<Integer> reader = CompletableFuture
			.supplyAsync(() -> this.site.get("/tin-tuc/a").statusCode());
		Awaitility.await().until(() -> this.web.asked().size() == 2);
		this.store.purge(List.of("article:7"), true);
		open.countDown();
		assertThat(reader.join()).isEqualTo(500);
	}

	@Test
	void theSameRaceWithoutAnotherReaderLeavesNothingBehind() {
		CountDownLatch open = new CountDownLatch(1);
		this.web.on("/tin-tuc", held(open, "cũ"));
		CompletableFuture<String> early = reading("/tin-tuc");
		Awaitility.await().until(() -> this.web.asked().size() == 1);
		this.store.purge(List.of("news-list"), false);
		open.countDown();
		early.join();
		assertThat(this.store.get("/tin-tuc")).isNull();
	}

}
