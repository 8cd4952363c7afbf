package vn.lhh.launcher.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Defines the YAML keys that a part of a set-up file may have, and the kind of their
 * values.
 */
final class SetupSchema {

	private static final SetupSchema LINK = new SetupSchema().must("title", Kind.TEXT)
		.must("url", Kind.TEXT)
		.may("description", Kind.TEXT)
		.may("order", Kind.NUMBER)
		.may("openInNew", Kind.FLAG);

	static final SetupSchema FILE = new SetupSchema()
		.part("site", Kind.MAP,
				new SetupSchema().must("name", Kind.TEXT)
					.may("shortName", Kind.TEXT)
					.may("slogan", Kind.TEXT)
					.must("owningBody", Kind.TEXT)
					.must("responsiblePerson", Kind.TEXT)
					.may("licence", Kind.TEXT)
					.may("address", Kind.TEXT)
					.may("province", Kind.TEXT)
					.may("phone", Kind.TEXT)
					.may("email", Kind.TEXT))
		.part("baseline", Kind.MAP,
				new SetupSchema().must("value", Kind.NUMBER).must("asOf", Kind.DATE).must("source", Kind.TEXT))
		.part("categories", Kind.LIST,
				new SetupSchema().must("name", Kind.TEXT)
					.must("slug", Kind.TEXT)
					.may("description", Kind.TEXT)
					.may("order", Kind.NUMBER)
					.may("showOnHome", Kind.FLAG)
					.may("itemsOnHome", Kind.NUMBER))
		.part("topics", Kind.LIST,
				new SetupSchema().must("name", Kind.TEXT)
					.must("slug", Kind.TEXT)
					.may("description", Kind.TEXT)
					.may("order", Kind.NUMBER))
		.part("bannerPositions", Kind.LIST,
				new SetupSchema().must("code", Kind.TEXT)
					.must("title", Kind.TEXT)
					.must("width", Kind.NUMBER)
					.must("height", Kind.NUMBER)
					.may("form", Kind.TEXT)
					.may("requireImage", Kind.FLAG)
					.may("maxItems", Kind.NUMBER))
		.part("linkGroups", Kind.LIST,
				new SetupSchema().must("title", Kind.TEXT)
					.must("slug", Kind.TEXT)
					.may("order", Kind.NUMBER)
					.part("links", Kind.LIST, LINK))
		.part("menu", Kind.LIST, menuItem());

	private final Map<String, Key> keys = new LinkedHashMap<>();

	private List<String> oneOf = List.of();

	private static SetupSchema menuItem() {
		SetupSchema item = new SetupSchema().must("title", Kind.TEXT)
			.may("module", Kind.TEXT)
			.may("category", Kind.TEXT)
			.may("url", Kind.TEXT)
			.may("openInNew", Kind.FLAG);
		item.oneOf = List.of("module", "category", "url");
		return item.part("children", Kind.LIST, item);
	}

	private SetupSchema must(String name, Kind kind) {
		this.keys.put(name, new Key(kind, true, null));
		return this;
	}

	private SetupSchema may(String name, Kind kind) {
		this.keys.put(name, new Key(kind, false, null));
		return this;
	}

	private SetupSchema part(String name, Kind kind, SetupSchema inside) {
		this.keys.put(name, new Key(kind, false, inside));
		return this;
	}

	/**
	 * Keys of which exactly one must be present; none where there is no such rule.
	 */
	List<String> oneOf() {
		return this.oneOf;
	}

	Map<String, Key> keys() {
		return this.keys;
	}

	/**
	 * Kind of a key's value.
	 */
	enum Kind {

		/** A non-empty text. */
		TEXT("a text"),
		/** A whole number of at most nine digits. */
		NUMBER("a whole number"),
		/** A boolean. */
		FLAG("true or false"),
		/** A date (ISO 8601). */
		DATE("a date like 2018-04-01"),
		/** A mapping with keys of its own. */
		MAP("keys and values"),
		/** A list of mappings with the same keys. */
		LIST("a list");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/**
	 * Describes one key of a part.
	 *
	 * @param required whether the part must have the key
	 * @param inside keys of the nested mappings, null for a scalar
	 */
	record Key(Kind kind, boolean required, @Nullable SetupSchema inside) {
	}

}
