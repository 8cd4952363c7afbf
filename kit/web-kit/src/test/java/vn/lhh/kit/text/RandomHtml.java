package vn.lhh.kit.text;

import java.util.List;
import java.util.Random;

/**
 * Generates broken and hostile HTML from a seed.
 */
final class RandomHtml {

	private static final List<String> TAGS = List.of("p", "div", "b", "strong", "i", "em", "u", "s", "span", "font",
			"a", "ul", "ol", "li", "table", "tr", "td", "th", "caption", "h1", "h2", "h6", "dl", "dt", "dd", "pre",
			"blockquote", "center", "section", "figure", "figcaption", "img", "br", "hr", "sup", "sub", "del", "q",
			"code", "mark", "abbr", "details", "summary", "my-tag", "o:p", "v:shape", "button", "form", "script",
			"style", "svg", "iframe", "body", "template", "select", "textarea", "math", "frameset", "noscript");

	private static final List<String> ATTRIBUTES = List.of("style=\"font-weight:bold\"", "style=\"font-weight:normal\"",
			"style='font-style:italic;text-decoration:underline'", "style=\"vertical-align:super\"",
			"style='mso-list:Ignore'", "style='mso-list:l0 level1 lfo1'", "style='mso-list:l1 level2 lfo1'",
			"class=MsoListParagraph", "id=x", "href=\"/van-ban\"", "href=javascript:x", "href=\"#y\"",
			"src=/api/news/media/1", "src=//x", "start=4", "type=a", "value=7", "reversed", "scope=col", "colspan=2",
			"title='a\u200B'", "alt=x", "style=\"list-style-type:lower-alpha\"", "hidden", "onclick=x()");

	private static final List<String> WORDS = List.of("chữ", "  ", "\n", "&nbsp;", "&#8288;", "\u00D0", "a&lt;b",
			"{{x}}", "1.", "·", "a)", "<!--[if !x]-->", "<!-- c -->", "<![if !s]>", "]]>", "&#769;", "<", "&",
			"\u2028");

	private final Random random;

	private final StringBuilder html = new StringBuilder();

	RandomHtml(long seed) {
		this.random = new Random(seed);
	}

	String page() {
		nodes(6);
		nodes(5);
		return this.html.toString();
	}

	private void nodes(int depth) {
		for (int count = this.random.nextInt(4); count > 0; count--) {
			if (depth == 0 || this.random.nextInt(3) == 0) {
				this.html.append(any(WORDS));
			}
			else {
				element(depth);
			}
		}
	}

	private void element(int depth) {
		String tag = any(TAGS);
		this.html.append('<').append(tag);
		for (int count = this.random.nextInt(3); count > 0; count--) {
			this.html.append(' ').append(any(ATTRIBUTES));
		}
		this.html.append('>');
		nodes(depth - 1);
		if (this.random.nextInt(8) != 0) {
			this.html.append("</").append((this.random.nextInt(12) == 0) ? any(TAGS) : tag).append('>');
		}
	}

	private String any(List<String> from) {
		return from.get(this.random.nextInt(from.size()));
	}

}
