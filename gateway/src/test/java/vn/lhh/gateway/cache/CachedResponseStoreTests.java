package vn.lhh.gateway.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

class CachedResponseStoreTests {

	private static final PinnedAddress ADDRESS = PinnedAddress.of("albums", Backend.NEWS, "/api/news/albums?size=3",
			"items", Set.of("news.links"));

	private static final PinnedContent CONTENT = new PinnedContent(JsonNodeFactory.instance.objectNode(), Instant.EPOCH,
			Set.of("album-list"), null);

	private final CachedResponseStore store = CacheSamples.store();

	private CachedResponse pinned() {
		CachedResponse response = CacheSamples.response(0, "album-list").pinned(ADDRESS, CONTENT, Long.MAX_VALUE);
		this.store.pin(response);
		return response;
	}

	@Test
	void anotherReaderOfAPinnedAddressFindsTheSameResponse() {
		CachedResponse response = pinned();
		assertThat(this.store.get("/api/news/albums?size=3")).isSameAs(response);
		assertThat(response.isFresh(1, true)).isTrue();
		assertThat(response.isUntouched(Duration.ofSeconds(10), 1)).isTrue();
	}

	@Test
	void aFloodOfOtherAddressesEvictsNoPinnedResponse() {
		CachedResponse response = pinned();
		IntStream.range(0, 10_000)
			.forEach((i) -> this.store.put("/tin-tuc?trang=" + i, CacheSamples.response(0, "news-list"), 0));
		assertThat(this.store.weight()).isLessThanOrEqualTo(CacheSamples.SETTINGS.memory().toBytes());
		assertThat(this.store.pinned("albums")).isSameAs(response);
		assertThat(this.store.get("/api/news/albums?size=3")).isSameAs(response);
	}

	@Test
	void aPurgeLeavesPinnedResponsesToTheEvent() {
		CachedResponse response = pinned();
		this.store.purge(List.of("album-list"), true);
		this.store.purgeAll(true);
		assertThat(this.store.get("/api/news/albums?size=3")).isSameAs(response);
		assertThat(response.isFresh(1, true)).isTrue();
	}

	@Test
	void aResponseWithANewerPartServesOnlyWhileItsServiceFails() {
		CachedResponse response = pinned();
		response.supersede(false);
		assertThat(response.isFresh(1, true)).isFalse();
		assertThat(response.isUsableWhileRevalidating(1)).isFalse();
		assertThat(response.isUsableOnError(1)).isTrue();
	}

	@Test
	void aPinnedResponseWithAWithdrawnPartIsForTheHomePageAlone() {
		CachedResponse response = pinned();
		response.supersede(true);
		response.supersede(false);
		assertThat(response.isUsableOnError(1)).isFalse();
		assertThat(this.store.pinned("albums")).isSameAs(response);
	}

	@Test
	void aServiceThatAnswersOtherwiseNowLeavesThePinnedResponseToTheHomePageAlone() {
		CachedResponse response = pinned();
		this.store.remove("/api/news/albums?size=3");
		assertThat(response.isUsableOnError(1)).isFalse();
		assertThat(this.store.pinned("albums")).isSameAs(response);
	}

	@Test
	void contentFromAnEarlierRunIsNeverServedAsFresh() {
		CachedResponse restored = CachedResponse.restored(PinnedAddress.restored("albums"), CONTENT);
		this.store.pin(restored);
		assertThat(restored.isUntouched(Duration.ofDays(1), 1)).isFalse();
		assertThat(restored.isFresh(1, true)).isFalse();
		assertThat(restored.isUsableOnError(1)).isFalse();
	}

	@Test
	void theResponseOfANameIsReplacedEvenIfItsAddressChanges() {
		pinned();
		PinnedAddress other = PinnedAddress.of("albums", Backend.NEWS, "/api/news/albums?size=9", "items", Set.of());
		this.store.pin(CacheSamples.response(0, "album-list").pinned(other, CONTENT, Long.MAX_VALUE));
		assertThat(this.store.get("/api/news/albums?size=3")).isNull();
		assertThat(this.store.allPinned()).hasSize(1);
	}

}
