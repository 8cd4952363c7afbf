package vn.lhh.gateway.home;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.cache.compression.EntityTags;
import vn.lhh.gateway.cache.pinned.VisibleItems;

/**
 * Builds the JSON of a composed page from its blocks and collects the cache metadata.
 */
final class HomeJsonBuilder {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

	private static final Set<String> PAGING = Set.of("page", "size", "totalItems", "totalPages", "total");

	private final ObjectNode root = JsonNodeFactory.instance.objectNode();

	private final ObjectNode blocks = JsonNodeFactory.instance.objectNode();

	private final Set<String> keys = new TreeSet<>();

	private final Map<String, String> fetchedAt = new HashMap<>();

	private final Instant now;

	private @Nullable Instant validUntil;

	private boolean ready = true;

	HomeJsonBuilder(Instant now, String key) {
		this.now = now;
		this.keys.add(key);
		this.root.putNull("asOf");
	}

	HomeJsonBuilder site(BlockView view, JsonNode defaults) {
		mark(view);
		JsonNode body = view.body().isEmpty() ? defaults : view.body();
		this.root.put("siteState", view.state());
		this.root.set("site", body.path("site"));
		this.root.set("menu", body.path("menu").isArray() ? body.path("menu") : this.root.arrayNode());
		return this;
	}

	HomeJsonBuilder blocks(Map<BlockSettings, BlockView> views) {
		this.root.set("blocks", this.blocks);
		views.forEach(this::block);
		return this;
	}

	private void block(BlockSettings plan, BlockView view) {
		mark(view);
		ObjectNode block = this.blocks.putObject(plan.block().code());
		block.put("state", view.state());
		block.put("asOf", asOf(plan, view));
		block.put("title", plan.title());
		block.put("order", plan.order());
		block.putArray("items");
		view.body().properties().stream().filter((field) -> !PAGING.contains(field.getKey())).forEach((field) -> {
			block.set(field.getKey(), field.getValue());
		});
		cut(block, plan);
	}

	/** A ready block's time is left out of the shape and stamped later. */
	private @Nullable String asOf(BlockSettings plan, BlockView view) {
		String time = text(view.asOf());
		if (view.isReady() && time != null) {
			this.fetchedAt.put(plan.block().code(), time);
			return null;
		}
		return time;
	}

	private static void cut(ObjectNode block, BlockSettings plan) {
		if (plan.block().limited() && block.path("items").size() > plan.limit()) {
			JsonNode items = block.path("items");
			var kept = block.putArray("items");
			for (int i = 0; i < plan.limit(); i++) {
				kept.add(items.get(i));
			}
		}
	}

	private void mark(BlockView view) {
		this.keys.addAll(view.keys());
		this.validUntil = VisibleItems.earliest(this.validUntil, view.validUntil());
		this.ready &= view.isReady();
	}

	JsonNode shape() {
		return this.root;
	}

	ComposedPage.Marks marks() {
		return new ComposedPage.Marks(Set.copyOf(this.keys), this.validUntil, this.ready);
	}

	ComposedPage stamped() {
		ObjectNode stamped = copy(this.root).put("asOf", text(this.now));
		if (!this.blocks.isEmpty()) {
			stamped.set("blocks", stampedBlocks());
		}
		byte[] body = stamped.toString().getBytes(StandardCharsets.UTF_8);
		return new ComposedPage(this.root, body, EntityTags.of(body), this.now, marks());
	}

	private ObjectNode stampedBlocks() {
		ObjectNode stamped = copy(this.blocks);
		this.fetchedAt
			.forEach((code, time) -> stamped.set(code, copy((ObjectNode) this.blocks.path(code)).put("asOf", time)));
		return stamped;
	}

	private static ObjectNode copy(ObjectNode node) {
		return JsonNodeFactory.instance.objectNode().setAll(node);
	}

	private static @Nullable String text(@Nullable Instant instant) {
		return (instant == null) ? null : TIME.format(instant.atZone(VIETNAM));
	}

}
