package vn.lhh.qa.question.reply;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Turns the HTML of an answer into the text of a mail: blank lines between paragraphs, a
 * dash before list items, addresses behind the words that link to them.
 */
final class AnswerText {

	private static final String LINE = "\u2028";

	private static final String PARAGRAPH = "\u2029";

	private AnswerText() {
	}

	static String of(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select("a[href^=http]").forEach((link) -> link.appendText(" (" + link.attr("href") + ")"));
		body.select("li").forEach((item) -> item.prependText("- ").appendText(LINE));
		body.select("br, tr").forEach((end) -> end.after(LINE));
		body.select("td, th").forEach((cell) -> cell.appendText(" "));
		body.select("p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote")
			.forEach((block) -> block.appendText(PARAGRAPH));
		return body.text()
			.replaceAll("[ " + LINE + PARAGRAPH + "]*" + PARAGRAPH + "[ " + LINE + PARAGRAPH + "]*", "\n\n")
			.replaceAll(" *" + LINE + " *", "\n")
			.strip();
	}

}
