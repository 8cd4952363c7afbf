package vn.lhh.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutputHtmlSanitizerTests {

	private final OutputHtmlSanitizer clean = new OutputHtmlSanitizer();

	@ParameterizedTest
	@ValueSource(strings = { "<script>x</script>", "<img src=x onerror=x>", "<a href='javascript:x'>x</a>",
			"<p style='x'>a</p>", "<svg onload=x>", "<iframe src=//x></iframe>", "<form action=/x><input></form>",
			"<img src='//x.example/api/news/media/1'>", "<a href='data:text/html,x'>x</a>", "<base href=//x>" })
	void whatCouldActIsTakenOut(String hostile) {
		assertThat(this.clean.html(hostile)).doesNotContain("script", "onerror", "javascript", "style", "svg", "iframe",
				"form", "x.example", "data:", "base");
	}

	@Test
	void theTextOfAnArticleStays() {
		String text = "<h2>Kết quả</h2><p>Chiếm <strong>26,4%</strong></p><ul><li>một</li></ul>"
				+ "<table><tbody><tr><td colspan=\"2\">ô</td></tr></tbody></table>";
		assertThat(this.clean.html(text)).isEqualTo(text);
	}

	@Test
	void theSitesOwnPicturesStay() {
		assertThat(this.clean.html("<img src=\"/api/news/media/0198c0de\" alt=\"Đồi thông\">"))
			.contains("/api/news/media/0198c0de", "alt=\"Đồi thông\"");
	}

	@Test
	void aPictureInATextIsOfferedAsWideAsItIsShownAndAsWebp() {
		assertThat(this.clean.html("<p>a &amp; b<img src=\"/api/news/media/0198c0de\" alt=\"Đồi\"></p>"))
			.isEqualTo("<p>a &amp; b<picture>"
					+ "<source media=\"(max-width: 480px)\" type=\"image/webp\" srcset=\"/api/news/media/0198c0de?w=640&amp;f=webp\">"
					+ "<source type=\"image/webp\" srcset=\"/api/news/media/0198c0de?w=1280&amp;f=webp\">"
					+ "<img src=\"/api/news/media/0198c0de?w=1280\" alt=\"Đồi\" loading=\"lazy\" decoding=\"async\"></picture></p>");
		assertThat(this.clean.html("<img src=\"/api/members/media/a1\" alt=\"\" width=\"150\">"))
			.contains("src=\"/api/members/media/a1?w=320\"", "width=\"150\"")
			.doesNotContain("w=640", "w=1280");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=\"/api/news/media/a?w=320\" alt=\"\">",
			"<p>Xem /media/ ở <a href=\"/api/news/media/a\" rel=\"nofollow\">đây</a></p>" })
	void aFormThatWasChosenAndALinkToAPictureStay(String text) {
		assertThat(this.clean.html(text)).doesNotContain("<picture")
			.isEqualTo(vn.lhh.kit.text.HtmlSanitizer.clean(text));
	}

	@Test
	void whatIsKeptOnWriteIsShownUnchanged() {
		String written = vn.lhh.kit.text.HtmlSanitizer
			.clean("<div>một</div><ol start=4 type=a><li value=6>sáu</li></ol>"
					+ "<p>x<a href='#_ftn1' name='_ftnref1'><sup>1</sup></a></p><p><a name='_ftn1'>1</a> chú thích</p>"
					+ "<p><a href='https://vusta.vn/?a=1&b=2' title='t'>liên kết</a></p>");
		assertThat(this.clean.html(written)).isEqualTo(written)
			.contains("<ol start=\"4\" type=\"a\"><li value=\"6\">sáu</li></ol>");
		assertThat(this.clean.html(null)).isEmpty();
	}

	@Test
	void noTemplateShowsHtmlThatWasNotCleaned() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
			List<String> raw = files.map(OutputHtmlSanitizerTests::read)
				.flatMap((template) -> Pattern.compile("th:utext=\"([^\"]*)\"").matcher(template).results())
				.map((match) -> match.group(1))
				.toList();
			assertThat(raw).hasSizeGreaterThan(5)
				.allMatch((expression) -> expression.startsWith("${cleanHtml.html(")
						|| List.of("${structured}", "${preferencesScript}").contains(expression));
		}
	}

	@Test
	void noTemplateInsertsAndDecidesOnOneElement() throws IOException {
		Pattern both = Pattern
			.compile("<[^>]*th:(if|unless|each)=[^>]*th:replace=|<[^>]*th:replace=[^>]*th:(if|unless|each)=");
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
			assertThat(files.map(OutputHtmlSanitizerTests::read)).isNotEmpty()
				.noneMatch((text) -> both.matcher(text).find());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
