package vn.lhh.qa.question;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lhh.qa.question.reply.ReplyDesk;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReplyMailIT extends QuestionSuite {

	private static final Duration SOON = Duration.ofSeconds(60);

	private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private ReplyDesk replies;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry settings) {
		SERVER.start();
		settings.add("portal.mail.smtp.host", () -> "127.0.0.1");
		settings.add("portal.mail.smtp.port", () -> SERVER.getSmtp().getPort());
		settings.add("portal.mail.smtp.security", () -> "NONE");
		settings.add("portal.mail.from", () -> "Hỏi đáp <hoidap@lhh.example.vn>");
		settings.add("portal.mail.portal-url", () -> "https://lhh.example.vn");
		settings.add("portal.mail.per-minute", () -> "6000");
	}

	@Test
	void anAnswerReachesTheAskerWhoWantsItByMailOnceAndKeepsNoAddress(CapturedOutput output)
			throws MessagingException, IOException {
		String mailbox = "hoi." + hex() + "@example.vn";
		ask(Map.of("email", mailbox, "publishAllowed", true));
		String id = newest();
		answered(id, "Thủ tục gia nhập " + id, true,
				"<p>Kính gửi bạn,</p><ul><li>Đơn xin gia nhập</li><li>Điều lệ</li></ul><p>Xem <a href=\"https://example.vn/a\">mẫu đơn</a>.</p>");
		ApiClient.Answer published = this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(etag(id)).as("the mail takes no version").isEqualTo(published.header("ETag"));
		MimeMessage received = received(mailbox, 1).getFirst();
		assertThat(received.getSubject()).isEqualTo("Đã có trả lời cho câu hỏi «Thủ tục gia nhập " + id + "»");
		assertThat(text(received)).contains("https://lhh.example.vn/hoi-dap/" + slug(id),
				"Kính gửi bạn,\n\n- Đơn xin gia nhập\n- Điều lệ\n\nXem mẫu đơn (https://example.vn/a).");
		replay(id);
		String after = publishedFor(mailbox);
		assertThat(received(mailbox, 2)).extracting(ReplyMailIT::subject)
			.containsExactlyInAnyOrder("Đã có trả lời cho câu hỏi «Thủ tục gia nhập " + id + "»",
					"Đã có trả lời cho câu hỏi «" + after + "»");
		assertThat(dump("mails") + output.getAll()).doesNotContain(mailbox);
		await().atMost(SOON).untilAsserted(() -> assertThat(dump("mails")).doesNotContain("Thủ tục gia nhập"));
	}

	@Test
	void aPrivateAnswerIsInTheMailAlone() throws MessagingException, IOException {
		String mailbox = "rieng." + hex() + "@example.vn";
		ask(Map.of("email", mailbox));
		String id = newest();
		answered(id, "Riêng " + id, true, "<p>Chỉ mình bạn</p>");
		this.approver.post(ADMIN + "/" + id + "/answer");
		assertThat(text(received(mailbox, 1).getFirst())).contains("Chỉ mình bạn",
				"https://lhh.example.vn/hoi-dap/tra-cuu");
	}

	@Test
	void whoWantsNoMailOrIsErasedBeforeGetsNone() {
		String mailbox = "khong." + hex() + "@example.vn";
		ask(Map.of("email", mailbox, "wantsReplyBy", "NONE", "publishAllowed", true));
		String unwanted = newest();
		answered(unwanted, "Không cần " + unwanted, true);
		ask(Map.of("email", mailbox, "publishAllowed", true));
		String erased = newest();
		answered(erased, "Đã xóa " + erased, true);
		this.desk.post(ADMIN + "/" + erased + "/erase-asker");
		this.approver.post(ADMIN + "/" + unwanted + "/publish");
		this.approver.post(ADMIN + "/" + erased + "/publish");
		String later = "sau." + hex() + "@example.vn";
		publishedFor(later);
		received(later, 1);
		assertThat(received(mailbox, 0)).isEmpty();
	}

	@Test
	void administratorsAloneSeeTheWayOfMails() {
		String mailbox = "xem." + hex() + "@example.vn";
		publishedFor(mailbox);
		received(mailbox, 1);
		await().atMost(SOON).untilAsserted(() -> {
			JsonNode mails = this.reader.as("ADMIN").get("/api/qa/admin/mails?state=SENT").json().path("items");
			assertThat(mails.get(0).path("template").asString()).isEqualTo("answered-publicly");
			assertThat(mails.toString()).doesNotContain(mailbox);
		});
		assertThat(this.desk.get("/api/qa/admin/mails").status()).isEqualTo(403);
	}

	private String publishedFor(String mailbox) {
		ask(Map.of("email", mailbox, "publishAllowed", true));
		String id = newest();
		answered(id, "Câu " + id, true);
		assertThat(this.approver.post(ADMIN + "/" + id + "/publish").status()).isEqualTo(200);
		return "Câu " + id;
	}

	/**
	 * Leaves the question as a crash does that comes before it is noted that its mail is
	 * queued, and lets it be queued again.
	 */
	private void replay(String id) {
		Query one = Query.query(Criteria.where("_id").is(id));
		this.mongo.updateFirst(one, Update.update("replyOwedSince", this.clock.instant()), Question.class);
		this.replies.pay(this.mongo.findOne(one, Question.class));
		Document stored = this.mongo.findById(id, Document.class, "questions");
		assertThat(stored).doesNotContainKey("replyOwedSince");
	}

	private static List<MimeMessage> received(String mailbox, int count) {
		await().atMost(SOON).until(() -> to(mailbox).size() >= count);
		return to(mailbox);
	}

	private static List<MimeMessage> to(String mailbox) {
		return Arrays.stream(SERVER.getReceivedMessagesForDomain(mailbox)).toList();
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMessage message) throws MessagingException, IOException {
		MimeMultipart forms = (MimeMultipart) message.getContent();
		return String.valueOf(forms.getBodyPart(0).getContent()).replace("\r\n", "\n");
	}

}
