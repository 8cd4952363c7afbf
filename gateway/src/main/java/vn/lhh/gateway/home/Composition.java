package vn.lhh.gateway.home;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.section.Section;
import vn.lhh.gateway.section.VisibleItems;

/**
 * Puts parts together into the JSON of an answer and notes what caches must know about
 * it.
 */
final class Composition {

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

	Composition(Instant now, String key) {
		this.now = now;
		this.keys.add(key);
		this.root.putNull("asOf");
	}

	Composition site(Section section, JsonNode defaults) {
		Part part = part(section);
		JsonNode body = part.body().isEmpty() ? defaults : part.body();
		this.root.put("siteState", part.state());
		this.root.set("site", body.path("site"));
		this.root.set("menu", body.path("menu").isArray() ? body.path("menu") : this.root.arrayNode());
		return this;
	}

	Composition blocks(Map<BlockPlan, Section> sections) {
		this.root.set("blocks", this.blocks);
		sections.forEach(this::block);
		return this;
	}

	private void block(BlockPlan plan, Section section) {
		Part part = part(section);
		ObjectNode block = this.blocks.putObject(plan.kind().code());
		block.put("state", part.state());
		block.put("asOf", asOf(plan, part));
		block.put("title", plan.title());
		block.put("order", plan.order());
		block.putArray("items");
		part.body().properties().stream().filter((field) -> !PAGING.contains(field.getKey())).forEach((field) -> {
			block.set(field.getKey(), field.getValue());
		});
		cut(block, plan);
	}

	/** Of what is ready the time is left out of the shape, to be stamped on. */
	private @Nullable String asOf(BlockPlan plan, Part part) {
		String time = text(part.asOf());
		if (part.ready() && time != null) {
			this.fetchedAt.put(plan.kind().code(), time);
			return null;
		}
		return time;
	}

	private static void cut(ObjectNode block, BlockPlan plan) {
		if (plan.kind().limited() && block.path("items").size() > plan.limit()) {
			JsonNode items = block.path("items");
			var kept = block.putArray("items");
			for (int i = 0; i < plan.limit(); i++) {
				kept.add(items.get(i));
			}
		}
	}

	private Part part(Section section) {
		Part part = Part.at(section, this.now);
		this.keys.addAll(part.keys());
		this.validUntil = VisibleItems.earliest(this.validUntil, part.validUntil());
		this.ready &= part.ready();
		return part;
	}

	JsonNode shape() {
		return this.root;
	}

	Composed.Marks marks() {
		return new Composed.Marks(Set.copyOf(this.keys), this.validUntil, this.ready);
	}

	Composed stamped() {
		ObjectNode stamped = this.root.deepCopy();
		stamped.put("asOf", text(this.now));
		this.fetchedAt.forEach((code, time) -> ((ObjectNode) stamped.path("blocks").path(code)).put("asOf", time));
		byte[] body = stamped.toString().getBytes(StandardCharsets.UTF_8);
		return new Composed(this.root, body, etag(body), this.now, this.now, marks());
	}

	private static @Nullable String text(@Nullable Instant instant) {
		return (instant == null) ? null : TIME.format(instant.atZone(VIETNAM));
	}

	private static String etag(byte[] body) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
			return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
