package vn.lhh.web.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.web.client.QuestionsApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SafeHtmlTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>x</script>", "<img src=x onerror=x>", "<a href='javascript:x'>x</a>",
			"<p style='x'>a</p>", "<svg onload=x>", "<iframe src=//x></iframe>", "<form action=/x><input></form>",
			"<img src='//x.example/api/news/media/1'>", "<a href='data:text/html,x'>x</a>", "<base href=//x>" })
	void whatCouldActIsTakenOut(String hostile) {
		assertThat(html(hostile)).doesNotContain("script", "onerror", "javascript", "style", "svg", "iframe", "form",
				"x.example", "data:", "base");
	}

	@Test
	void theTextOfAnArticleStays() {
		String text = "<h2>Kết quả</h2><p>Chiếm <strong>26,4%</strong></p><ul><li>một</li></ul>"
				+ "<table><tbody><tr><td colspan=\"2\">ô</td></tr></tbody></table>";
		assertThat(html(text)).isEqualTo(text);
	}

	@Test
	void theSitesOwnPicturesStay() {
		assertThat(html("<img src=\"/api/news/media/0198c0de\" alt=\"Đồi thông\">"))
			.contains("/api/news/media/0198c0de", "alt=\"Đồi thông\"");
	}

	@Test
	void aPictureInATextIsOfferedAsWideAsItIsShownAndAsWebp() {
		assertThat(html("<p>a &amp; b<img src=\"/api/news/media/0198c0de\" alt=\"Đồi\"></p>"))
			.isEqualTo("<p>a &amp; b<picture>"
					+ "<source media=\"(max-width: 480px)\" type=\"image/webp\" srcset=\"/api/news/media/0198c0de?w=640&amp;f=webp\">"
					+ "<source type=\"image/webp\" srcset=\"/api/news/media/0198c0de?w=1280&amp;f=webp\">"
					+ "<img src=\"/api/news/media/0198c0de?w=1280\" alt=\"Đồi\" loading=\"lazy\" decoding=\"async\"></picture></p>");
		assertThat(html("<img src=\"/api/members/media/a1\" alt=\"\" width=\"150\">"))
			.contains("src=\"/api/members/media/a1?w=320\"", "width=\"150\"")
			.doesNotContain("w=640", "w=1280");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=\"/api/news/media/a?w=320\" alt=\"\">",
			"<p>Xem /media/ ở <a href=\"/api/news/media/a\" rel=\"nofollow\">đây</a></p>" })
	void aFormThatWasChosenAndALinkToAPictureStay(String text) {
		assertThat(html(text)).doesNotContain("<picture").isEqualTo(vn.lhh.kit.text.HtmlSanitizer.clean(text));
	}

	@Test
	void whatIsKeptOnWriteIsShownUnchanged() {
		String written = vn.lhh.kit.text.HtmlSanitizer
			.clean("<div>một</div><ol start=4 type=a><li value=6>sáu</li></ol>"
					+ "<p>x<a href='#_ftn1' name='_ftnref1'><sup>1</sup></a></p><p><a name='_ftn1'>1</a> chú thích</p>"
					+ "<p><a href='https://vusta.vn/?a=1&b=2' title='t'>liên kết</a></p>");
		assertThat(html(written)).isEqualTo(written)
			.contains("<ol start=\"4\" type=\"a\"><li value=\"6\">sáu</li></ol>");
	}

	@Test
	void aResponseOfAServiceIsSanitizedWhileItIsDecoded() {
		QuestionsApi.Consent consent = JsonMapper.shared()
			.readValue("{\"version\": \"1\", \"textHtml\": \"<p onclick=x>Đồng ý<script>x</script></p>\"}",
					QuestionsApi.Consent.class);
		assertThat(consent.textHtml()).hasToString("<p>Đồng ý</p>");
	}

	@Test
	void nothingInAScriptElementEndsIt() {
		assertThat(SafeHtml.jsonLd("{\"name\":\"</script><b>&\"}")).hasToString("<script type=\"application/ld+json\">"
				+ "{\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\\u0026\"}</script>");
		assertThatIllegalArgumentException().isThrownBy(() -> SafeHtml.script("x = '</script>'"));
	}

	@Test
	void noTemplateOutputsAnythingElseUnescaped() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".jte")).map(SafeHtmlTests::read))
				.hasSizeGreaterThan(40)
				.noneMatch((template) -> template.contains("$unsafe"))
				.allMatch(
						(template) -> template.replaceAll("<script defer src=\"[^\"]*\\(\"[^\"]*\"\\)}\"></script>", "")
							.indexOf("<script") < 0);
		}
	}

	private static String html(String untrusted) {
		return SafeHtml.sanitized(untrusted).toString();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
