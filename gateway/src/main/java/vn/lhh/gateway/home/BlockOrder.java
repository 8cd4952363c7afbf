package vn.lhh.gateway.home;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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
		Map<BlockKind, BlockSettings> plans = new EnumMap<>(BlockKind.class);
		collect(this.defaults, plans);
		collect(site, plans);
		return plans.values()
			.stream()
			.filter(BlockSettings::enabled)
			.sorted(Comparator.comparingInt(BlockSettings::order))
			.toList();
	}

	private static void collect(JsonNode from, Map<BlockKind, BlockSettings> plans) {
		for (JsonNode block : from.path("homeBlocks")) {
			BlockKind.of(block.path("code").asString(""))
				.ifPresent((kind) -> plans.put(kind, plan(kind, block, plans.get(kind))));
		}
	}

	private static BlockSettings plan(BlockKind kind, JsonNode block, @Nullable BlockSettings before) {
		String title = (before != null) ? before.title() : kind.code();
		int order = (before != null) ? before.order() : Integer.MAX_VALUE;
		int limit = (before != null) ? before.limit() : 10;
		return new BlockSettings(kind, block.path("title").asString(title), block.path("order").asInt(order),
				block.path("limit").asInt(limit), block.path("enabled").asBoolean(true));
	}

}
