package vn.lhh.gateway.home;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.CacheSamples;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.pinned.PinnedProperties;

import static org.assertj.core.api.Assertions.assertThat;

class BlockRetryTests {

	private static final PinnedAddress ADDRESS = PinnedAddress.of("news", Backend.NEWS, "/news", "items", Set.of());

	private final AtomicInteger tries = new AtomicInteger();

	private final CachedResponseStore store = CacheSamples.store();

	private final Semaphore go = new Semaphore(0);

	private final BlockRetry retry = new BlockRetry(this.store,
			new PinnedProperties(Path.of("none"), Duration.ofSeconds(1), DataSize.ofMegabytes(1), Duration.ofMillis(10),
					Duration.ZERO, Duration.ofHours(1), Duration.ofSeconds(10)));

	@AfterEach
	void close() {
		this.retry.destroy();
		this.go.release(1000);
	}

	private boolean third(PinnedAddress address) {
		this.go.acquireUninterruptibly();
		return this.tries.incrementAndGet() == 3;
	}

	@Test
	void whatFailedIsTriedUntilItAnswersAndCompositionsWithoutItGiveWay() {
		CachedResponse home = CacheSamples.response(0, "home news-list");
		CachedResponse page = CacheSamples.response(0, "menu article:7");
		long began = this.store.sequence();
		this.store.put("/api/site/home", home, began);
		this.store.put("/tin-tuc/a", page, began);
		this.retry.start(ADDRESS, this::third);
		this.go.release(2);
		Awaitility.await().until(() -> this.tries.get() == 2);
		assertThat(this.retry.isPending(ADDRESS)).isTrue();
		assertThat(home.isFresh(0, true)).isTrue();
		this.go.release();
		Awaitility.await().until(() -> !this.retry.isPending(ADDRESS));
		Awaitility.await().until(() -> !home.isFresh(0, true));
		assertThat(this.store.put("/api/site/home", CacheSamples.response(0, "home"), began)).isFalse();
		assertThat(page.isFresh(0, true)).isTrue();
	}

	@Test
	void howeverManyReadersMissItOneTries() {
		this.retry.start(ADDRESS, this::third);
		this.retry.start(ADDRESS, this::third);
		Awaitility.await()
			.during(Duration.ofMillis(200))
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.go.getQueueLength() == 1);
	}

	@Test
	void itIsTriedNoMoreAfterTheEnd() {
		this.retry.start(ADDRESS, this::third);
		this.retry.destroy();
		this.go.release(1000);
		Awaitility.await().until(() -> !this.retry.isPending(ADDRESS));
		assertThat(this.tries.get()).isLessThan(3);
	}

}
