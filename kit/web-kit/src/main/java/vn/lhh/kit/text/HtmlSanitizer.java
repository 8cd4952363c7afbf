package vn.lhh.kit.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Sanitizes pasted HTML by an allow-list: structure, links, the site's own pictures,
 * tables. The meaning of a dropped tag or attribute is expressed by an allowed one.
 * Services sanitize on write, the web service on display; a second run changes nothing.
 */
public final class HtmlSanitizer {

	private static final Pattern OWN_PICTURE = Pattern.compile("/api/[a-z]+/media/[A-Za-z0-9-]+(\\?[A-Za-z0-9=&_-]*)?");

	private static final Pattern LINK = Pattern
		.compile("(?i)(https?://[^/?#@\\\\\\s]+([/?#].*)?|mailto:.+|tel:.+|/(?![/\\\\]).*|#.*)", Pattern.DOTALL);

	private static final Pattern SIZE = Pattern.compile("[0-9]{1,4}");

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}");

	private static final String GONE = "script,style,head,title,xml,template,noscript,iframe,object,embed,svg,math,"
			+ "canvas,audio,video,input,select,textarea,meta,link,base,frameset";

	private static final int DEEPEST = 60;

	private static final Set<String> WORDS = Set.of("strong", "b", "em", "i", "u", "s", "sup", "sub", "mark", "code",
			"a", "abbr");

	private static final Set<String> HOLLOW_BLOCKS = Set.of("p", "h2", "h3", "h4", "h5", "blockquote", "figure",
			"figcaption", "pre");

	private static final Set<String> NO_WORDS = Set.of("br", "img", "col", "colgroup");

	private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

	/**
	 * Escapes that the OWASP sanitizer writes for characters beyond the first 65,536,
	 * mainly emoji.
	 */
	private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]{5,6});");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "strong", "b", "em", "i", "u", "s", "sub", "sup",
				"mark", "code", "pre", "abbr", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption",
				"thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "a", "img")
		.allowAttributes("href")
		.matching(LINK)
		.onElements("a")
		.allowAttributes("id")
		.matching(Pattern.compile(NoteAnchors.PREFIX + "[A-Za-z0-9_-]{1,60}"))
		.onElements("a")
		.allowAttributes("title")
		.onElements("a", "img", "abbr")
		.allowAttributes("src")
		.matching(OWN_PICTURE)
		.onElements("img")
		.allowAttributes("alt")
		.onElements("img")
		.allowAttributes("width", "height")
		.matching(SIZE)
		.onElements("img")
		.allowAttributes("colspan", "rowspan")
		.matching(SIZE)
		.onElements("td", "th")
		.allowAttributes("scope")
		.matching(false, "row", "col", "rowgroup", "colgroup")
		.onElements("th")
		.allowAttributes("start")
		.matching(NUMBER)
		.onElements("ol")
		.allowAttributes("type")
		.matching(Pattern.compile("[1aAiI]"))
		.onElements("ol")
		.allowAttributes("reversed")
		.matching(false, "reversed")
		.onElements("ol")
		.allowAttributes("value")
		.matching(NUMBER)
		.onElements("li")
		.allowUrlProtocols("https", "http", "mailto", "tel")
		.toFactory();

	private HtmlSanitizer() {
	}

	/**
	 * Sanitizes HTML by the allow-list.
	 * @return safe HTML in NFC, empty if it shows nothing
	 */
	public static String clean(String html) {
		Element body = parsed(html);
		dropWhatNobodySees(body);
		takeInWords(body);
		WordLists.build(body);
		BlockElements.rename(body);
		quoteWords(body);
		Attributes.countLists(body);
		NoteAnchors.settle(body);
		BlockElements.sinkWords(body);
		Format.settle(body);
		Attributes.settle(body);
		dropForeignWords(body);
		BlockElements.settle(body);
		dropHollow(body);
		if (NoteAnchors.dropUnused(body)) {
			dropHollow(body);
		}
		Format.merge(body);
		tidyBlanks(body);
		String clean = POLICY.sanitize(body.html()).strip();
		return showsNothing(body) ? "" : unescaped(clean);
	}

	/**
	 * Unescapes emoji, so that a joiner still stands between two emoji when the text is
	 * sent back.
	 */
	private static String unescaped(String html) {
		return ESCAPED.matcher(html).replaceAll((found) -> Character.toString(Integer.parseInt(found.group(1), 16)));
	}

	/** Sanitizes HTML as {@link #clean(String)} does; {@code null} stays {@code null}. */
	public static @Nullable String cleanOrNull(@Nullable String html) {
		return (html == null) ? null : clean(html);
	}

	/**
	 * Plain text of HTML: without tags, with a blank between blocks.
	 * @param html safe or unsafe HTML
	 */
	public static String text(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}

	/**
	 * Finds a picture that is not one of the site's own media and would not be shown.
	 * @return the address of the first one, perhaps an empty string
	 */
	public static Optional<String> foreignPicture(String html) {
		Element body = parsed(html);
		dropWhatNobodySees(body);
		return body.select("img")
			.stream()
			.map((picture) -> picture.attr("src").strip())
			.filter((src) -> !isOwn(src))
			.findFirst();
	}

	static boolean isOwn(String src) {
		return OWN_PICTURE.matcher(src).matches();
	}

	static boolean isLink(String href) {
		return LINK.matcher(href).matches();
	}

	private static void dropWhatNobodySees(Element body) {
		body.select(GONE).remove();
		List<Element> all = List.copyOf(body.getAllElements()).reversed();
		all.stream()
			.filter((element) -> element.normalName().startsWith("v:") || InlineStyles.isHidden(element))
			.forEach(Node::remove);
		body.forEachNode((node) -> {
			if (node instanceof Comment) {
				node.remove();
			}
		});
	}

	private static void takeInWords(Element body) {
		body.forEachNode((node) -> {
			if (node instanceof TextNode text) {
				text.text(PlainText.characters(text.getWholeText()));
			}
		});
	}

	private static void quoteWords(Element body) {
		for (Element quoted : body.select("q")) {
			quoted.prependText("“").appendText("”");
		}
	}

	/** Unwraps inline elements that are not on the list; their text stays. */
	private static void dropForeignWords(Element body) {
		for (Element element : List.copyOf(body.getAllElements())) {
			boolean known = BlockElements.isBlock(element) || WORDS.contains(element.normalName())
					|| NO_WORDS.contains(element.normalName());
			if (element != body && !known) {
				element.unwrap();
			}
		}
		body.select("a:not([href]):not([id]), abbr:not([title])").unwrap();
		body.select("img:not([src])").remove();
	}

	private static void tidyBlanks(Element body) {
		body.getAllElements().forEach(HtmlSanitizer::joinWords);
		for (Element element : body.getAllElements()) {
			if (element.parents().stream().noneMatch((around) -> around.nameIs("pre")) && !element.nameIs("pre")) {
				element.textNodes().forEach(HtmlSanitizer::tidyBlanks);
			}
		}
	}

	private static void joinWords(Element element) {
		for (TextNode text : element.textNodes()) {
			while (text.parent() != null && text.nextSibling() instanceof TextNode next) {
				text.text(PlainText.characters(text.getWholeText() + next.getWholeText()));
				next.remove();
			}
		}
	}

	private static void tidyBlanks(TextNode text) {
		String words = BLANKS.matcher(text.getWholeText()).replaceAll(" ");
		words = isEdge(text.previousSibling(), text) ? words.stripLeading() : words;
		words = isEdge(text.nextSibling(), text) ? words.stripTrailing() : words;
		text.text(words);
		if (words.isEmpty()) {
			text.remove();
		}
	}

	private static boolean isEdge(@Nullable Node neighbour, TextNode text) {
		if (neighbour != null) {
			return BlockElements.isBlock(neighbour) || neighbour.nameIs("br");
		}
		Node parent = text.parent();
		return parent != null && (BlockElements.isBlock(parent) || parent.nameIs("body"));
	}

	private static void dropHollow(Element body) {
		for (Element element : List.copyOf(body.getAllElements()).reversed()) {
			String name = element.normalName();
			if (HOLLOW_BLOCKS.contains(name) && isHollow(element) || isWithoutEntries(element)) {
				element.remove();
			}
			else if (WORDS.contains(name) && isHollow(element)) {
				element.unwrap();
			}
		}
	}

	private static boolean isHollow(Element element) {
		return showsNothing(element) && element.stream()
			.noneMatch((inner) -> inner.nameIs("hr") || inner.nameIs("a") && inner.hasAttr("id"));
	}

	private static boolean isWithoutEntries(Element element) {
		return switch (element.normalName()) {
			case "ul", "ol", "dl" -> element.childrenSize() == 0;
			case "table" -> element.stream().noneMatch((inner) -> inner.nameIs("td") || inner.nameIs("th"));
			default -> false;
		};
	}

	/**
	 * Like {@link PlainText#showsNothing(String)}, for text that is already normalized.
	 */
	private static boolean showsNothing(Element element) {
		return element.nodeStream(TextNode.class).noneMatch((text) -> BlockElements.isSeen(text.getWholeText()))
				&& element.stream().noneMatch((inner) -> inner.nameIs("img"));
	}

	private static Element parsed(String html) {
		Document document = Document.createShell("");
		document.outputSettings().prettyPrint(false);
		Element body = document.body();
		Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
		parser.parseFragmentInput(html, body, "").forEach(body::appendChild);
		return body;
	}

}
