package vn.lhh.gateway.home;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.content.ContentType;

import static org.assertj.core.api.Assertions.assertThat;

class BlockAddressesTests {

	static Stream<PinnedAddress> addresses() {
		return Stream.concat(Stream.of(BlockAddresses.SITE),
				ContentType.blocks().map((block) -> BlockAddresses.of(block, 7)));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void aBlockStandsUnderTheKeyThatEveryOtherReaderOfItsAddressHas(PinnedAddress address) {
		CacheKey key = address.key();
		assertThat(CacheKey.of(key.path(), key.query())).isEqualTo(key);
	}

}
