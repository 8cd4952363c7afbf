package vn.lhh.web.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.stereotype.Component;

/**
 * Cleans HTML of the services once more before it is shown: the last fence, should a
 * service ever let something through.
 */
@Component
public class CleanHtml {

	private static final Pattern OWN_PICTURE = Pattern.compile("/api/[a-z]+/media/[A-Za-z0-9-]+(\\?[A-Za-z0-9=&-]*)?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "strong", "b", "em", "i", "u", "s", "sub", "sup", "mark", "blockquote", "ul",
				"ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "pre", "code", "table", "caption", "thead",
				"tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "a", "img", "span", "div", "abbr")
		.allowUrlProtocols("http", "https", "mailto", "tel")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("src")
		.matching(OWN_PICTURE)
		.onElements("img")
		.allowAttributes("alt", "title")
		.onElements("img")
		.allowAttributes("width", "height")
		.matching(NUMBER)
		.onElements("img")
		.allowAttributes("colspan", "rowspan")
		.matching(NUMBER)
		.onElements("td", "th")
		.allowAttributes("scope")
		.matching(false, "row", "col", "rowgroup", "colgroup")
		.onElements("th")
		.allowAttributes("start")
		.matching(NUMBER)
		.onElements("ol")
		.allowAttributes("title")
		.onElements("abbr")
		.requireRelsOnLinks("noopener")
		.toFactory();

	public String html(@Nullable String untrusted) {
		return POLICY.sanitize(untrusted);
	}

}
