package vn.lhh.gateway.cache.origin;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.CacheSamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RequestCollapserTests {

	private final ResponseFetcher fetcher = mock();

	private final RequestCollapser collapser = new RequestCollapser(this.fetcher, CacheSamples.store());

	private final FetchRequest request = FetchRequest.background(Objects.requireNonNull(CacheKey.of("/tin-tuc", null)));

	@Test
	void nobodyWaitsForAFetchThatRanOutOfMemory() {
		given(this.fetcher.fetch(any())).willThrow(new OutOfMemoryError("test"));
		assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> this.collapser.fetch(this.request));
		assertThat(this.collapser.isRunning(this.request)).isFalse();
	}

	@Test
	void aFetchThatFailsByAFaultOfOursIsAFailure() {
		given(this.fetcher.fetch(any())).willThrow(new IllegalStateException("test"));
		assertThat(this.collapser.fetch(this.request)).isInstanceOf(FetchResult.Failed.class);
	}

}
