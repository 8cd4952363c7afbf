package vn.lhh.gateway.home;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.content.HomeBlock;

/**
 * Home page blocks and their order: the editors' settings, completed from the defaults
 * file.
 */
@Component
class BlockOrder {

	private final JsonNode defaults;

	BlockOrder(HomeProperties properties, ObjectMapper json) throws IOException {
		try (InputStream file = properties.defaults().getInputStream()) {
			this.defaults = json.readTree(file);
		}
	}

	JsonNode defaults() {
		return this.defaults;
	}

	List<BlockSettings> blocks(JsonNode site) {
		Map<HomeBlock, BlockSettings> plans = new LinkedHashMap<>();
		collect(this.defaults, plans);
		collect(site, plans);
		return plans.values()
			.stream()
			.filter(BlockSettings::enabled)
			.sorted(Comparator.comparingInt(BlockSettings::order))
			.toList();
	}

	private static void collect(JsonNode from, Map<HomeBlock, BlockSettings> plans) {
		for (JsonNode settings : from.path("homeBlocks")) {
			ContentType.ofBlock(settings.path("code").asString(""))
				.ifPresent((block) -> plans.put(block, plan(block, settings, plans.get(block))));
		}
	}

	private static BlockSettings plan(HomeBlock block, JsonNode settings, @Nullable BlockSettings before) {
		String title = (before != null) ? before.title() : block.code();
		int order = (before != null) ? before.order() : Integer.MAX_VALUE;
		int limit = (before != null) ? before.limit() : 10;
		return new BlockSettings(block, settings.path("title").asString(title), settings.path("order").asInt(order),
				settings.path("limit").asInt(limit), settings.path("enabled").asBoolean(true));
	}

}
