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
 * Which blocks the page has and in which order: what the editors set, filled up from the
 * defaults file.
 */
@Component
class HomePlan {

	private final JsonNode defaults;

	HomePlan(HomeProperties properties, ObjectMapper json) throws IOException {
		try (InputStream file = properties.defaults().getInputStream()) {
			this.defaults = json.readTree(file);
		}
	}

	JsonNode defaults() {
		return this.defaults;
	}

	List<BlockPlan> blocks(JsonNode site) {
		Map<BlockKind, BlockPlan> plans = new EnumMap<>(BlockKind.class);
		collect(this.defaults, plans);
		collect(site, plans);
		return plans.values()
			.stream()
			.filter(BlockPlan::enabled)
			.sorted(Comparator.comparingInt(BlockPlan::order))
			.toList();
	}

	private static void collect(JsonNode from, Map<BlockKind, BlockPlan> plans) {
		for (JsonNode block : from.path("homeBlocks")) {
			BlockKind.of(block.path("code").asString(""))
				.ifPresent((kind) -> plans.put(kind, plan(kind, block, plans.get(kind))));
		}
	}

	private static BlockPlan plan(BlockKind kind, JsonNode block, @Nullable BlockPlan before) {
		String title = (before != null) ? before.title() : kind.code();
		int order = (before != null) ? before.order() : Integer.MAX_VALUE;
		int limit = (before != null) ? before.limit() : 10;
		return new BlockPlan(kind, block.path("title").asString(title), block.path("order").asInt(order),
				block.path("limit").asInt(limit), block.path("enabled").asBoolean(true));
	}

}
