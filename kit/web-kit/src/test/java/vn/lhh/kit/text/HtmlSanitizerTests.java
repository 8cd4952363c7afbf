package vn.lhh.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlSanitizerTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<a href=\"javascript:alert(1)\">x</a>", "<svg onload=alert(1)>",
			"<iframe src=\"//evil.example\"></iframe>", "<p style=\"background:url(javascript:alert(1))\">x</p>",
			"<a href=\" jAvAsCrIpT:alert(1)\">x</a>",
			"<math><mi xlink:href=\"data:x,<script>alert(1)</script>\"></math>", "<base href=\"//evil.example\">",
			"<img src=\"//evil.example/x.png\">", "<form action=/x><input name=a></form>" })
	void nothingThatRunsOrCallsHomeSurvives(String hostile) {
		assertThat(HtmlSanitizer.clean("<p>trước</p>" + hostile + "<p>sau</p>")).contains("<p>trước</p>")
			.contains("<p>sau</p>")
			.doesNotContainIgnoringCase("script")
			.doesNotContain("alert", "onerror", "onload", "evil.example", "style=", "<form", "<input");
	}

	@Test
	void whatWordPastesKeepsItsStructureAndLosesItsDress() {
		String pasted = "<html><head><style>p.MsoNormal{margin:0}</style><xml><w:x/></xml></head><body>"
				+ "<p class=\"MsoNormal\" style=\"mso-x:y\"><span lang=\"VI\"><b>Kính gửi</b></span><o:p></o:p></p>"
				+ "<p class=MsoNormal>&nbsp;</p><h1>Đề mục</h1><table><tr><td colspan=2>Ô</td></tr></table></body></html>";
		assertThat(HtmlSanitizer.clean(pasted)).isEqualTo("<p><b>Kính gửi</b></p><h2>Đề mục</h2>"
				+ "<table><tbody><tr><td colspan=\"2\">Ô</td></tr></tbody></table>");
	}

	@Test
	void linksAndPicturesOfOurOwnStay() {
		String html = "<p><a href=\"/van-ban\">văn bản</a> <img src=\"/api/news/media/1\" alt=\"ảnh\" /></p>";
		assertThat(HtmlSanitizer.clean(html)).contains("href=\"/van-ban\"", "src=\"/api/news/media/1\"", "alt=\"ảnh\"");
	}

	@Test
	void anEmojiOfSeveralPartsIsWholeWhenItsTextIsSentBack() {
		String stored = HtmlSanitizer.clean("<p>Gia đình 👨‍👩‍👧 🏳️‍🌈, viết là &amp;#x1f468;</p>");
		assertThat(stored).isEqualTo("<p>Gia đình 👨‍👩‍👧 🏳️‍🌈, viết là &amp;#x1f468;</p>");
		assertThat(HtmlSanitizer.clean(PlainText.lines(stored))).isEqualTo(stored);
	}

	@Test
	void cleaningTwiceChangesNothing() {
		String once = HtmlSanitizer.clean("<div><p>a & b < c</p><ul><li>x</ul></div>");
		assertThat(HtmlSanitizer.clean(once)).isEqualTo(once);
	}

	@Test
	void theWordsOfHtmlComeWithoutTags() {
		assertThat(HtmlSanitizer.text("<h2>Một</h2><p>hai &amp; ba</p>")).isEqualTo("Một hai & ba");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"<b style=\"font-weight:normal\"><p>thường <span style=\"font-weight:700\">đậm</span></p></b>|<p>thường <strong>đậm</strong></p>",
			"<b>đậm <span style=\"font-weight:400\">thường</span></b>|<strong>đậm </strong>thường",
			"<p style=\"font-weight:bold\">a <span style=\"font-weight:normal\">b</span></p>|<p><strong>a </strong>b</p>",
			"<i style=\"font-style:normal\">x</i><u style=\"text-decoration:none\">y</u>|xy",
			"H<span style=\"vertical-align:sub\">2</span>O, m<span style=\"vertical-align:super\">2</span>|H<sub>2</sub>O, m<sup>2</sup>",
			"<span style=\"text-decoration:line-through\">cũ</span> <font style=\"font-style:italic\">mới</font>|<s>cũ</s> <em>mới</em>",
			"<h2><span style=\"font-weight:700\">Đề mục</span></h2>|<h2>Đề mục</h2>",
			"<b><p>a</p><p>b</p></b>|<p><b>a</b></p><p><b>b</b></p>",
			"<p>hiện<span style=\"display:none\">ẩn</span></p>|<p>hiện</p>" })
	void whatADroppedStyleMeantIsSaidByAnElement(String pasted, String kept) {
		assertThat(HtmlSanitizer.clean(pasted)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "div", "section", "article", "address", "center", "header", "main", "aside", "footer",
			"nav", "details", "fieldset", "summary" })
	void linesThatStoodInBlocksStayApart(String block) {
		String html = "<B>Dòng một</B><B>Dòng hai<B>Dòng ba</B></B>cuối".replace("B>", block + ">");
		assertThat(HtmlSanitizer.clean(html)).isEqualTo("<p>Dòng một</p><p>Dòng hai</p><p>Dòng ba</p><p>cuối</p>");
	}

	@Test
	void definitionsAndPreformattedLinesStayWhatTheyAre() {
		String html = "<dl><dt>Lệ phí</dt><dd>Không</dd></dl><pre>a\n  b</pre>";
		assertThat(HtmlSanitizer.clean(html)).isEqualTo(html);
		assertThat(HtmlSanitizer.clean("<dl><dd>thụt vào</dd></dl>")).isEqualTo("<p>thụt vào</p>");
		assertThat(HtmlSanitizer.clean("<ul><li><div>a</div></li></ul>")).isEqualTo("<ul><li>a</li></ul>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<ol start=\"4\"><li>bốn</li></ol>", "<ol type=\"a\"><li value=\"3\">c</li></ol>",
			"<ol start=\"9\" reversed=\"reversed\"><li>chín</li></ol>", "<ol start=\"-2\" type=\"I\"><li>x</li></ol>",
			"<table><tbody><tr><th scope=\"row\" rowspan=\"2\">a</th><td colspan=\"2\">b</td></tr></tbody></table>" })
	void numbersOfListsAndCellsStay(String html) {
		assertThat(HtmlSanitizer.clean(html)).isEqualTo(html);
	}

	@Test
	void howAListCountsIsReadFromItsStyleAndNonsenseGoes() {
		assertThat(HtmlSanitizer.clean("<ol style=\"list-style-type: upper-roman\"><li>x</li></ol>"))
			.isEqualTo("<ol type=\"I\"><li>x</li></ol>");
		assertThat(HtmlSanitizer.clean("<ol start=\"x\" type=\"z\"><li value=\"1e9\">a</li></ol>"))
			.isEqualTo("<ol><li>a</li></ol>");
		assertThat(HtmlSanitizer.clean("<ul><li>a</li><ul><li>b</li></ul></ul>"))
			.isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=\"file:///C:/a.png\" alt=\"Sơ đồ\" width=\"9\">",
			"<img src=\"https://anh.example/a.png\" alt=\"Sơ đồ\">", "<img src=\"data:image/png;base64,AA\">",
			"<img src=\"\" alt=\"x\">", "<img alt=\"x\">", "<img src=\"//x/api/news/media/1\">",
			"<img src=\"/api/news/media/1/../../admin\">" })
	void aPictureThatIsNoneOfTheSitesMediaIsToldAndNeverKept(String picture) {
		assertThat(HtmlSanitizer.foreignPicture("<p>a" + picture + "</p>")).isPresent();
		assertThat(HtmlSanitizer.clean("<p>a" + picture + "</p>")).isEqualTo("<p>a</p>");
	}

	@Test
	void aPictureOfTheSiteIsKeptWithItsSize() {
		String html = "<p><img src=\"/api/news/media/0198c0de-1?w&#61;640\" alt=\"Đồi\" width=\"640\" /></p>";
		assertThat(HtmlSanitizer.foreignPicture(html)).isEmpty();
		assertThat(HtmlSanitizer.clean(html)).isEqualTo(html);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:x()", "data:text/html,x", "//evil.example/x", "https://user@evil.example/",
			"https:\\\\evil.example", "/\\evil.example", "vbscript:x", "file:///C:/a" })
	void aLinkThatLeadsAstrayLeavesItsWords(String href) {
		assertThat(HtmlSanitizer.clean("<p><a href=\"" + href + "\">chữ</a></p>")).isEqualTo("<p>chữ</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<p class=\"MsoListParagraph\"><span style=\"mso-list:Ignore\">·&nbsp;&nbsp; </span>Mục</p>",
			"<p style=\"mso-list:l0 level1 lfo1\"><b><span style=\"mso-list:Ignore\">o<span>&nbsp;</span></span></b>Mục</p>" })
	void whatWordPrintsBeforeAParagraphMakesAnItem(String pasted) {
		assertThat(HtmlSanitizer.clean(pasted)).isEqualTo("<ul><li>Mục</li></ul>");
	}

	@ParameterizedTest
	@CsvSource({ "iv.,<ol type=\"i\" start=\"4\"><li>Mục</li></ol>", "C),<ol type=\"A\" start=\"3\"><li>Mục</li></ol>",
			"(2),<ol start=\"2\"><li>Mục</li></ol>", "Điều 1.,<p>Điều 1. Mục</p>", "1.2.,<p>1.2. Mục</p>" })
	void aMarkThatAListCanCountIsCountedAndAnotherStaysAsWords(String mark, String kept) {
		String pasted = "<p style=\"mso-list:l0 level1 lfo1\"><span style=\"mso-list:Ignore\">" + mark
				+ "<span>&nbsp;&nbsp;</span></span>Mục</p>";
		assertThat(HtmlSanitizer.clean(pasted)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>&#8288;</p>", "<p><br></p>", "<div>&nbsp;</div>", "&#173;", "<p>&#769;</p>",
			"<table><tr><td></td></tr></table>", "<ul><li>\u3164</li></ul>", "<hr>", "<script>x()</script>",
			"<!-- x -->" })
	void htmlThatShowsNothingIsEmpty(String nothing) {
		assertThat(HtmlSanitizer.clean(nothing)).isEmpty();
	}

	@Test
	void wordsAreTakenInAsTextHoweverTheyWereEscaped() {
		assertThat(HtmlSanitizer.clean("<p>&#208;&agrave; L&#7841;t&#8238;&nbsp;m\u1EDBi</p>"))
			.isEqualTo("<p>Đà Lạt mới</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word", "google-docs", "libreoffice", "web" })
	void aPasteComesOutAsItsGoldenFile(String program) throws IOException {
		String kept = HtmlSanitizer.clean(paste(program + ".html"));
		assertThat(kept).isEqualTo(paste(program + ".clean.html").strip());
		assertThat(HtmlSanitizer.clean(kept)).isEqualTo(kept);
	}

	@Test
	void whateverComesCleaningIsSafeAndCleaningTwiceChangesNothing() {
		for (int seed = 0; seed < 500; seed++) {
			String once = HtmlSanitizer.clean(new RandomHtml(seed).page());
			assertThat(HtmlSanitizer.clean(once)).as("seed %s", seed).isEqualTo(once);
			assertThat(once).as("seed %s", seed)
				.doesNotContainPattern("<[^>]*(style=|onclick|javascript:|name=)")
				.doesNotContainPattern("<(script|style|svg|iframe|div|span|font|form|input|o:p)\\b");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<span style=color:red>" })
	void nestingWithoutEndIsCleanedToo(String open) {
		assertThat(HtmlSanitizer.clean(open.repeat(3000) + "chữ")).contains("chữ");
	}

	private static String paste(String name) throws IOException {
		try (InputStream file = HtmlSanitizerTests.class.getResourceAsStream("/paste/" + name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
