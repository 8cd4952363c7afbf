package vn.lhh.kit.mail;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailTemplatesTests {

	private final MailTemplates templates = new MailTemplates(URI.create("https://lhh.example.vn/"));

	@Test
	void bothFormsTellTheSameWithAnAbsoluteLink() {
		MailText text = returned("Hội nghị tổng kết", "Thiếu nguồn ảnh");
		assertThat(text.subject()).isEqualTo("Trả lại: Hội nghị tổng kết");
		assertThat(text.plain()).isEqualTo("""
				Kính gửi Ông/Bà,

				Bài «Hội nghị tổng kết» được trả lại để sửa.
				Lý do: Thiếu nguồn ảnh

				https://lhh.example.vn/quan-tri/1

				--\s
				Thư này do cổng thông tin https://lhh.example.vn/ tự gửi, xin đừng trả lời thư này.
				""");
		assertThat(text.html()).contains("<title>Trả lại: Hội nghị tổng kết</title>", "<p>Kính gửi Ông/Bà,</p>",
				"Bài «Hội nghị tổng kết» được trả lại để sửa.<br>\nLý do: Thiếu nguồn ảnh</p>",
				"<p><a href=\"https://lhh.example.vn/quan-tri/1\">https://lhh.example.vn/quan-tri/1</a></p>");
	}

	@Test
	void whatPeopleWroteStaysText() {
		MailText text = returned("<b>A & \"B\"</b>", "<img src=x onerror=alert(1)> {link} $1 \\");
		assertThat(text.plain()).contains("<b>A & \"B\"</b>", "<img src=x onerror=alert(1)> {link} $1 \\");
		assertThat(text.html()).contains("&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;", "&lt;img src=x")
			.doesNotContain("<img", "<b>");
	}

	@Test
	void aLineBreakInATitleAddsNoHeader() {
		assertThat(returned("A\r\nBcc: b@example.vn", "x").subject()).isEqualTo("Trả lại: A Bcc: b@example.vn");
	}

	@Test
	void htmlLoadsNothingFromElsewhere() {
		assertThat(returned("A", "B").html()).doesNotContain("src=", "url(", "<link", "@import");
	}

	@Test
	void anIncompleteTemplateIsNoMail() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.templates.text("unknown", Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.templates.text("incomplete", Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.templates.text("returned", Map.of("title", "A")));
	}

	private MailText returned(String title, String reason) {
		return this.templates.text("returned", Map.of("title", title, "reason", reason, "link", "/quan-tri/1"));
	}

}
