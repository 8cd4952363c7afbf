package vn.lhh.kit.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Checks HTML attributes, and keeps only those that carry meaning.
 */
final class Attributes {

	private static final Map<String, Set<String>> KEPT = Map.of("a", Set.of("href", "title", "id"), "img",
			Set.of("src", "alt", "title", "width", "height"), "abbr", Set.of("title"), "ol",
			Set.of("start", "type", "reversed"), "li", Set.of("value"), "td", Set.of("colspan", "rowspan"), "th",
			Set.of("colspan", "rowspan", "scope"));

	private static final Map<String, String> LIST_STYLES = Map.of("lower-alpha", "a", "lower-latin", "a", "upper-alpha",
			"A", "upper-latin", "A", "lower-roman", "i", "upper-roman", "I");

	private Attributes() {
	}

	/** Replaces list styles by attributes that say how a list counts. */
	static void countLists(Element body) {
		for (Element list : body.select("ol")) {
			Element first = list.firstElementChild();
			String type = LIST_STYLES.get(InlineStyles.of(list, "list-style-type"));
			if (type == null && first != null) {
				type = LIST_STYLES.getOrDefault(InlineStyles.of(first, "list-style-type"), first.attr("type"));
			}
			if (type != null && !type.isEmpty()) {
				list.attr("type", type);
			}
			if (list.hasAttr("reversed")) {
				list.attr("reversed", "reversed");
			}
		}
		body.select("li[value]")
			.stream()
			.filter((item) -> item.closest("ol,ul") instanceof Element list && list.nameIs("ul"))
			.forEach((item) -> item.removeAttr("value"));
	}

	static void settle(Element body) {
		for (Element element : body.getAllElements()) {
			Set<String> kept = KEPT.getOrDefault(element.normalName(), Set.of());
			for (Attribute attribute : List.copyOf(element.attributes().asList())) {
				String value = kept.contains(attribute.getKey()) ? checked(element, attribute) : null;
				if (value == null) {
					element.removeAttr(attribute.getKey());
				}
				else {
					element.attr(attribute.getKey(), value);
				}
			}
			if (element.nameIs("img") && !element.hasAttr("alt")) {
				element.attr("alt", "");
			}
		}
	}

	private static @Nullable String checked(Element element, Attribute attribute) {
		String value = PlainText.line(attribute.getValue());
		return switch (attribute.getKey()) {
			case "href" -> HtmlSanitizer.isLink(value) ? value : null;
			case "src" -> HtmlSanitizer.isOwn(value) ? value : null;
			case "alt" -> value;
			case "title" -> value.isEmpty() ? null : value;
			case "start" -> number(value, !element.hasAttr("reversed"));
			case "value" -> number(value, false);
			case "colspan", "rowspan" -> span(value);
			case "width", "height" -> value.matches("[0-9]{1,4}") ? value : null;
			case "type" -> value.matches("[aAiI]") ? value : null;
			case "scope" -> value.matches("row|col|rowgroup|colgroup") ? value : null;
			default -> value;
		};
	}

	private static @Nullable String number(String value, boolean oneIsUsual) {
		if (!value.matches("-?[0-9]{1,4}")) {
			return null;
		}
		int number = Integer.parseInt(value);
		return (oneIsUsual && number == 1) ? null : String.valueOf(number);
	}

	private static @Nullable String span(String value) {
		String number = number(value, true);
		return (number == null || number.startsWith("-") || number.equals("0")) ? null : number;
	}

}
