package vn.lhh.kit.text;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of pasted HTML only what an allow-list names: structure, links, pictures, tables.
 * Scripts, styles, event handlers and Word's own mark-up go.
 */
public final class CleanHtml {

	private static final Pattern LOCAL_OR_WEB = Pattern.compile("(?i)(https?://|/(?!/)|#).*");

	private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/)|#).*");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "s", "sub", "sup",
				"blockquote", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
				"figure", "figcaption", "a", "img")
		.allowAttributes("href")
		.matching(LINK)
		.onElements("a")
		.allowAttributes("title")
		.onElements("a", "img")
		.allowAttributes("src")
		.matching(LOCAL_OR_WEB)
		.onElements("img")
		.allowAttributes("alt")
		.onElements("img")
		.allowAttributes("width", "height")
		.matching(NUMBER)
		.onElements("img")
		.allowAttributes("colspan", "rowspan")
		.matching(NUMBER)
		.onElements("td", "th")
		.allowUrlProtocols("https", "http", "mailto", "tel")
		.toFactory();

	private CleanHtml() {
	}

	/**
	 * Cleans HTML by the allow-list.
	 * @param html what an editor sent
	 * @return safe HTML in NFC, perhaps empty
	 */
	public static String clean(String html) {
		Document document = Jsoup.parseBodyFragment(Nfc.of(html));
		document.select("script,style,head,title,xml,template,noscript,iframe,object,svg,math").remove();
		document.select("h1").tagName("h2");
		document.select("p").forEach(CleanHtml::dropIfHollow);
		document.outputSettings().prettyPrint(false);
		return POLICY.sanitize(document.body().html()).strip();
	}

	/**
	 * As {@link #clean(String)}; {@code null} stays {@code null}.
	 * @param html what an editor sent
	 * @return safe HTML or {@code null}
	 */
	public static @Nullable String cleanOrNull(@Nullable String html) {
		return (html == null) ? null : clean(html);
	}

	/**
	 * The words of some HTML, tags gone, blocks separated by a blank.
	 * @param html safe or unsafe HTML
	 * @return plain text
	 */
	public static String text(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}

	private static void dropIfHollow(Element paragraph) {
		if (paragraph.select("img").isEmpty() && Nfc.of(paragraph.text()).isEmpty()) {
			paragraph.remove();
		}
	}

}
