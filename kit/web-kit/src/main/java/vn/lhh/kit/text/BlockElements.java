package vn.lhh.kit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Settles HTML block elements, so that separate blocks stay apart: known blocks stay,
 * every other block becomes a paragraph, and each contains only allowed children.
 */
final class BlockElements {

	private static final Set<String> KEPT = Set.of("p", "h2", "h3", "h4", "h5", "blockquote", "ul", "ol", "li", "dl",
			"dt", "dd", "pre", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption",
			"hr");

	private static final Set<String> OTHERS = Set.of("address", "article", "aside", "center", "details", "dialog",
			"div", "fieldset", "footer", "form", "header", "hgroup", "legend", "main", "marquee", "nav", "optgroup",
			"option", "search", "section", "summary");

	private static final Map<String, String> RENAMED = Map.ofEntries(Map.entry("h1", "h2"), Map.entry("h6", "h5"),
			Map.entry("dir", "ul"), Map.entry("menu", "ul"), Map.entry("listing", "pre"), Map.entry("xmp", "pre"),
			Map.entry("plaintext", "pre"), Map.entry("strike", "s"), Map.entry("del", "s"), Map.entry("ins", "u"),
			Map.entry("tt", "code"), Map.entry("kbd", "code"), Map.entry("samp", "code"), Map.entry("cite", "em"),
			Map.entry("var", "em"), Map.entry("dfn", "em"));

	private static final Set<String> KEPT_WORDS = Set.of("strong", "b", "em", "i", "u", "s", "sup", "sub", "mark",
			"code", "a", "abbr");

	/** Blocks that contain text only. */
	private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5", "dt", "pre", "caption");

	/** Blocks that need no paragraph for a single block of text. */
	private static final Set<String> CELLS = Set.of("li", "td", "th", "dd", "figcaption");

	private static final Set<String> LISTS = Set.of("ul", "ol");

	private BlockElements() {
	}

	static boolean isBlock(Node node) {
		return node instanceof Element element
				&& (KEPT.contains(element.normalName()) || OTHERS.contains(element.normalName()));
	}

	static boolean isBlockOrHoldsOne(Element element) {
		return element.stream().anyMatch(BlockElements::isBlock);
	}

	static void rename(Element body) {
		List.copyOf(body.getAllElements()).forEach((element) -> {
			String name = RENAMED.get(element.normalName());
			if (name != null) {
				element.tagName(name);
			}
		});
	}

	/** Splits an inline element that surrounds blocks into one in each of them. */
	static void sinkWords(Element body) {
		for (Element element : List.copyOf(body.getAllElements())) {
			if (element != body && !isBlock(element) && isBlockOrHoldsOne(element)) {
				if (KEPT_WORDS.contains(element.normalName())) {
					wrapWords(element, element);
				}
				element.unwrap();
			}
		}
	}

	static void settle(Element body) {
		body.select("col, colgroup").remove();
		List<Element> innerFirst = List.copyOf(body.getAllElements()).reversed();
		body.select("ul > div:has(> li), ol > div:has(> li), dl > div:has(> dt), dl > div:has(> dd)").unwrap();
		innerFirst.forEach(BlockElements::settleStray);
		innerFirst.stream().filter(BlockElements::isContainer).forEach(BlockElements::dissolve);
		innerFirst.stream()
			.filter((element) -> LISTS.contains(element.normalName()))
			.forEach(BlockElements::settleList);
		innerFirst.stream().filter((element) -> element.nameIs("dl")).forEach(BlockElements::settleDefinitions);
		innerFirst.stream()
			.filter((element) -> LINES.contains(element.normalName()))
			.forEach(BlockElements::keepWordsOnly);
		innerFirst.stream()
			.filter((element) -> element.nameIs("blockquote"))
			.forEach(BlockElements::paragraphsBesideBlocks);
		paragraphsBesideBlocks(body);
	}

	/** Wraps visible nodes in a new element. */
	static void wrap(List<Node> run, String name) {
		wrap(run, new Element(name));
	}

	private static void wrap(List<Node> run, Element shell) {
		if (run.stream().anyMatch(BlockElements::showsSomething)) {
			Element around = shell.shallowClone();
			run.getFirst().before(around);
			run.forEach(around::appendChild);
		}
	}

	private static boolean showsSomething(Node node) {
		return (node instanceof TextNode text) ? isSeen(text.getWholeText()) : node instanceof Element element
				&& (element.nodeStream(TextNode.class).anyMatch(BlockElements::showsSomething) || element.stream()
					.anyMatch((inner) -> inner.nameIs("img") || inner.nameIs("a") && inner.hasAttr("id")));
	}

	static boolean isSeen(String words) {
		return words.codePoints().anyMatch((each) -> !Character.isWhitespace(each) && !isMark(each));
	}

	private static boolean isMark(int each) {
		int type = Character.getType(each);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	private static void wrapWords(Element parent, Element shell) {
		List<Node> run = new ArrayList<>();
		for (Node child : List.copyOf(parent.childNodes())) {
			if (child instanceof Element element && isBlockOrHoldsOne(element)) {
				wrap(run, shell);
				run = new ArrayList<>();
				wrapWords(element, shell);
			}
			else {
				run.add(child);
			}
		}
		wrap(run, shell);
	}

	private static void settleStray(Element element) {
		String parent = parentName(element);
		boolean stray = switch (element.normalName()) {
			case "li" -> !LISTS.contains(parent);
			case "dt", "dd" -> !parent.equals("dl");
			case "figcaption" -> !parent.equals("figure");
			default -> false;
		};
		if (stray) {
			element.tagName("div");
		}
	}

	private static boolean isContainer(Element element) {
		return OTHERS.contains(element.normalName());
	}

	/** Turns the content of a container into paragraphs. */
	private static void dissolve(Element container) {
		String parent = parentName(container);
		if (container.children().stream().anyMatch(BlockElements::isBlock)) {
			paragraphsBesideBlocks(container);
			container.unwrap();
		}
		else if (CELLS.contains(parent) && isAlone(container)) {
			container.unwrap();
		}
		else {
			container.tagName("p");
		}
	}

	private static boolean isAlone(Element element) {
		Node before = element.previousSibling();
		while (before != null && !isBlock(before) && !showsSomething(before)) {
			before = before.previousSibling();
		}
		Node after = element.nextSibling();
		while (after != null && !isBlock(after) && !showsSomething(after)) {
			after = after.nextSibling();
		}
		return before == null && after == null;
	}

	private static void paragraphsBesideBlocks(Element parent) {
		if (parent.children().stream().noneMatch(BlockElements::isBlock)) {
			return;
		}
		List<Node> run = new ArrayList<>();
		for (Node child : List.copyOf(parent.childNodes())) {
			if (isBlock(child)) {
				asParagraph(run);
				run = new ArrayList<>();
			}
			else {
				run.add(child);
			}
		}
		asParagraph(run);
	}

	private static void asParagraph(List<Node> run) {
		if (run.stream().anyMatch(BlockElements::showsSomething)) {
			wrap(run, "p");
		}
		else {
			run.forEach(Node::remove);
		}
	}

	/**
	 * Leaves only items in a list; a list directly within a list becomes part of the item
	 * before it.
	 */
	private static void settleList(Element list) {
		for (Node child : List.copyOf(list.childNodes())) {
			if (child instanceof Element item && item.nameIs("li")) {
				continue;
			}
			Element before = lastItemBefore(child);
			if (child instanceof Element nested && LISTS.contains(nested.normalName()) && before != null) {
				before.appendChild(nested);
			}
			else if (showsSomething(child)) {
				wrap(List.of(child), "li");
			}
			else {
				child.remove();
			}
		}
	}

	private static @Nullable Element lastItemBefore(Node child) {
		return (child instanceof Element element) ? element.previousElementSibling() : null;
	}

	private static void settleDefinitions(Element list) {
		boolean both = !list.select("> dt").isEmpty() && !list.select("> dd").isEmpty();
		for (Node child : List.copyOf(list.childNodes())) {
			if (child instanceof Element entry && (entry.nameIs("dt") || entry.nameIs("dd"))) {
				if (!both) {
					dissolve(entry.tagName("div"));
				}
			}
			else if (!showsSomething(child)) {
				child.remove();
			}
			else if (both) {
				wrap(List.of(child), "dd");
			}
		}
		if (!both) {
			dissolve(list.tagName("div"));
		}
	}

	private static void keepWordsOnly(Element line) {
		for (Element inner : List.copyOf(line.getAllElements())) {
			if (inner != line && isBlock(inner)) {
				inner.before(new TextNode(" "));
				inner.after(new TextNode(" "));
				inner.unwrap();
			}
		}
	}

	private static String parentName(Element element) {
		Element parent = element.parent();
		return (parent == null) ? "" : parent.normalName();
	}

}
