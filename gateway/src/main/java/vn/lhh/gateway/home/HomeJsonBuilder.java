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

import vn.lhh.gateway.cache.EntityTags;
import vn.lhh.gateway.section.Section;
import vn.lhh.gateway.section.VisibleItems;

/**
 * Builds the JSON of a composed page from its sections and collects the cache metadata.
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

	HomeJsonBuilder site(Section section, JsonNode defaults) {
		SectionView sectionView = part(section);
		JsonNode body = sectionView.body().isEmpty() ? defaults : sectionView.body();
		this.root.put("siteState", sectionView.state());
		this.root.set("site", body.path("site"));
		this.root.set("menu", body.path("menu").isArray() ? body.path("menu") : this.root.arrayNode());
		return this;
	}

	HomeJsonBuilder blocks(Map<BlockSettings, Section> sections) {
		this.root.set("blocks", this.blocks);
		sections.forEach(this::block);
		return this;
	}

	private void block(BlockSettings plan, Section section) {
		SectionView sectionView = part(section);
		ObjectNode block = this.blocks.putObject(plan.kind().code());
		block.put("state", sectionView.state());
		block.put("asOf", asOf(plan, sectionView));
		block.put("title", plan.title());
		block.put("order", plan.order());
		block.putArray("items");
		sectionView.body()
			.properties()
			.stream()
			.filter((field) -> !PAGING.contains(field.getKey()))
			.forEach((field) -> {
				block.set(field.getKey(), field.getValue());
			});
		cut(block, plan);
	}

	/** A ready block's time is left out of the shape and stamped later. */
	private @Nullable String asOf(BlockSettings plan, SectionView sectionView) {
		String time = text(sectionView.asOf());
		if (sectionView.ready() && time != null) {
			this.fetchedAt.put(plan.kind().code(), time);
			return null;
		}
		return time;
	}

	private static void cut(ObjectNode block, BlockSettings plan) {
		if (plan.kind().limited() && block.path("items").size() > plan.limit()) {
			JsonNode items = block.path("items");
			var kept = block.putArray("items");
			for (int i = 0; i < plan.limit(); i++) {
				kept.add(items.get(i));
			}
		}
	}

	private SectionView part(Section section) {
		SectionView sectionView = SectionView.at(section, this.now);
		this.keys.addAll(sectionView.keys());
		this.validUntil = VisibleItems.earliest(this.validUntil, sectionView.validUntil());
		this.ready &= sectionView.ready();
		return sectionView;
	}

	JsonNode shape() {
		return this.root;
	}

	ComposedPage.Marks marks() {
		return new ComposedPage.Marks(Set.copyOf(this.keys), this.validUntil, this.ready);
	}

	ComposedPage stamped() {
		ObjectNode stamped = this.root.deepCopy();
		stamped.put("asOf", text(this.now));
		this.fetchedAt.forEach((code, time) -> ((ObjectNode) stamped.path("blocks").path(code)).put("asOf", time));
		byte[] body = stamped.toString().getBytes(StandardCharsets.UTF_8);
		return new ComposedPage(this.root, body, EntityTags.of(body), this.now, this.now, marks());
	}

	private static @Nullable String text(@Nullable Instant instant) {
		return (instant == null) ? null : TIME.format(instant.atZone(VIETNAM));
	}

}
