package vn.lhh.gateway.home;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.content.HomeBlock;

/**
 * Addresses that the home page is composed from, each with the topics that show only
 * elsewhere; an unknown topic may show anywhere.
 */
final class BlockAddresses {

	/** Site facts, menu and settings of the blocks. */
	static final PinnedAddress SITE = PinnedAddress.of("site", Backend.NEWS, "/api/news/site", "site",
			othersThan(Set.of(ContentType.SITE.topic(), ContentType.PAGE.topic(), ContentType.CATEGORY.topic())));

	private static final int MOST = 100;

	private BlockAddresses() {
	}

	static PinnedAddress of(HomeBlock block, int limit) {
		String address = block.sized() ? block.path() + "?size=" + Math.clamp(limit, 1, MOST) : block.path();
		return PinnedAddress.of(block.code(), block.backend(), address, "items", othersThan(block.topics()));
	}

	private static Set<String> othersThan(Set<String> topics) {
		return Arrays.stream(ContentType.values())
			.map(ContentType::topic)
			.filter((topic) -> !topics.contains(topic))
			.collect(Collectors.toUnmodifiableSet());
	}

}
