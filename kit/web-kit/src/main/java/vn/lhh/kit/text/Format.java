package vn.lhh.kit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Inline formats, expressed by an HTML element or by a CSS style.
 */
enum Format {

	STRONG("strong", "b", true) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			String weight = style.getOrDefault("font-weight",
					style.getOrDefault("font", "").contains("bold") ? "bold" : "");
			return weight.isEmpty() ? null : weight.startsWith("bold") || weight.matches("[6-9]\\d\\d|1000");
		}

	},
	EMPHASIS("em", "i", true) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			String shape = style.getOrDefault("font-style", "");
			return shape.isEmpty() ? null : shape.startsWith("italic") || shape.startsWith("oblique");
		}

	},
	UNDERLINE("u", "u", false) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			return decorated(style, "underline");
		}

	},
	STRIKE("s", "s", false) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			return decorated(style, "line-through");
		}

	},
	SUPERSCRIPT("sup", "sup", false) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			return aligned(style, "super");
		}

	},
	SUBSCRIPT("sub", "sub", false) {

		@Override
		@Nullable Boolean declared(Map<String, String> style) {
			return aligned(style, "sub");
		}

	};

	/** Elements that are bold or underlined by default. */
	private static final Map<Format, Set<String>> IMPLIED = Map.of(STRONG,
			Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th"), UNDERLINE, Set.of("a"));

	private final String name;

	private final Set<String> names;

	private final boolean inherited;

	Format(String name, String other, boolean inherited) {
		this.name = name;
		this.names = name.equals(other) ? Set.of(name) : Set.of(name, other);
		this.inherited = inherited;
	}

	abstract @Nullable Boolean declared(Map<String, String> style);

	/**
	 * Adds an element for every style that sets a format, and removes the elements that a
	 * style turns off.
	 */
	static void settle(Element body) {
		if (!body.select("[style], [class]").isEmpty()) {
			List.of(values()).forEach((format) -> format.settleIn(body));
		}
	}

	private void settleIn(Element body) {
		List<Element> all = List.copyOf(body.getAllElements());
		all.stream().filter(this::isDenied).forEach((element) -> element.tagName("span"));
		if (this.inherited) {
			all.stream().filter((element) -> isElement(element) && deniesWithin(element)).forEach(this::asStyle);
		}
		for (Element element : all) {
			if (Boolean.TRUE.equals(declared(InlineStyles.of(element))) && !isOn(element)) {
				wrapWordsOf(element);
			}
		}
	}

	private void asStyle(Element element) {
		element.tagName("span").attr("style", (this == STRONG) ? "font-weight:bold" : "font-style:italic");
	}

	private boolean isElement(Element element) {
		return this.names.contains(element.normalName());
	}

	private boolean isDenied(Element element) {
		return isElement(element) && denies(element);
	}

	private boolean denies(Element element) {
		return Boolean.FALSE.equals(declared(InlineStyles.of(element)));
	}

	private boolean deniesWithin(Element element) {
		return element.stream().skip(1).anyMatch(this::denies);
	}

	private boolean isOn(Element element) {
		Set<String> implied = IMPLIED.getOrDefault(this, Set.of());
		for (Element each = element; each != null; each = each.parent()) {
			if (isElement(each) || implied.contains(each.normalName())) {
				return true;
			}
		}
		return false;
	}

	private void wrapWordsOf(Element parent) {
		List<Node> run = new ArrayList<>();
		for (Node child : List.copyOf(parent.childNodes())) {
			if (child instanceof Element element && (BlockElements.isBlockOrHoldsOne(element) || refuses(element))) {
				BlockElements.wrap(run, this.name);
				run = new ArrayList<>();
				if (!denies(element) && !isOn(element)) {
					wrapWordsOf(element);
				}
			}
			else {
				run.add(child);
			}
		}
		BlockElements.wrap(run, this.name);
	}

	private boolean refuses(Element element) {
		return this.inherited && (denies(element) || deniesWithin(element));
	}

	/** Merges adjacent elements of the same format. */
	static void merge(Element body) {
		for (Element element : List.copyOf(body.getAllElements())) {
			while (element.parent() != null && element.nextSibling() instanceof Element next && isSame(element, next)) {
				List.copyOf(next.childNodes()).forEach(element::appendChild);
				next.remove();
			}
		}
	}

	private static boolean isSame(Element element, Element next) {
		return element.normalName().equals(next.normalName())
				&& List.of(values()).stream().anyMatch((format) -> format.isElement(element));
	}

	private static @Nullable Boolean decorated(Map<String, String> style, String line) {
		String lines = style.getOrDefault("text-decoration-line", style.getOrDefault("text-decoration", ""));
		return lines.isEmpty() ? null : lines.contains(line);
	}

	private static @Nullable Boolean aligned(Map<String, String> style, String place) {
		String given = style.getOrDefault("vertical-align", "");
		return given.isEmpty() ? null : given.equals(place);
	}

}
