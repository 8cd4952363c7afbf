package vn.lhh.identity.account.mail;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.identity.Browser;
import vn.lhh.identity.Rig;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

class StaffMailIT {

	private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final String OWN = "/api/identity/account/mailbox";

	private static Rig rig;

	private static KafkaProducer<String, String> service;

	private static String admin;

	@BeforeAll
	static void start() {
		SERVER.start();
		String kafka = TestServers.kafkaBootstrapServers();
		rig = Rig.demo("--spring.kafka.bootstrap-servers=" + kafka,
				"--spring.kafka.consumer.group-id=" + UUID.randomUUID(), "--portal.mail.smtp.host=127.0.0.1",
				"--portal.mail.smtp.port=" + SERVER.getSmtp().getPort(), "--portal.mail.smtp.security=NONE",
				"--portal.mail.from=Cổng thông tin <cong@lhh.example.vn>", "--portal.mail.per-minute=6000",
				"--portal.mail.portal-url=" + Rig.PORTAL);
		service = new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(),
				new StringSerializer());
		admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
	}

	@AfterAll
	static void stop() {
		service.close();
		rig.close();
		SERVER.stop();
	}

	@BeforeEach
	void mailboxes() {
		for (String username : List.of("approver", "editor", "qa")) {
			assertThat(setEmail(username, username + "@lhh.example.vn")).isEqualTo(200);
		}
	}

	@Test
	void whoMayApproveIsToldOnceHoweverOftenTheNoticeComes() throws MessagingException, IOException {
		JsonNode notice = reviewAsked("Hội nghị tổng kết năm");
		send(notice);
		send(notice);
		MimeMessage received = received("approver", "Chờ duyệt: Hội nghị tổng kết năm");
		assertThat(text(received)).contains("«Hội nghị tổng kết năm» đã được trình và đang chờ duyệt:",
				Rig.PORTAL + "/quan-tri/news/article/0198c0de-0000-7000-8000-00000000000a");
		send(reviewAsked("Sau đó"));
		received("approver", "Chờ duyệt: Sau đó");
		assertThat(subjects("approver")).containsOnlyOnce("Chờ duyệt: Hội nghị tổng kết năm");
		assertThat(subjects("editor")).doesNotContain("Chờ duyệt: Hội nghị tổng kết năm");
	}

	@Test
	void anAuthorIsToldWhyAnItemCameBack() throws MessagingException, IOException {
		ObjectNode notice = sample().put("accountId", id("editor"));
		((ObjectNode) notice.path("item")).put("title", "Bài trả lại");
		send(notice);
		assertThat(text(received("editor", "Trả lại: Bài trả lại"))).contains("Thiếu nguồn ảnh");
	}

	@Test
	void lateAnswersAreToldToThoseWhoAnswer() throws MessagingException, IOException {
		send(overdue(4));
		assertThat(text(received("qa", "Có 4 câu hỏi quá hạn trả lời")))
			.contains(Rig.PORTAL + "/quan-tri/qa/question?overdue=true");
	}

	@Test
	void whoTurnsMailsOffGetsOnlyTheOthers() {
		String token = "Bearer " + rig.browser().token("approver", rig.password("approver"));
		JsonNode off = put(OWN, token,
				"{\"email\":\"approver@lhh.example.vn\",\"reviewMails\":false,\"digestMails\":true}");
		assertThat(off.path("reviewMails").asBoolean()).isFalse();
		assertThat(Browser.tree(rig.browser().get(OWN, "Authorization", token))).isEqualTo(off);
		assertThat(setEmail("admin", "admin@lhh.example.vn")).isEqualTo(200);
		send(reviewAsked("Không ai khác"));
		received("admin", "Chờ duyệt: Không ai khác");
		ObjectNode back = sample().put("accountId", id("approver"));
		((ObjectNode) back.path("item")).put("title", "Vẫn báo");
		send(back);
		received("approver", "Trả lại: Vẫn báo");
		assertThat(subjects("approver")).doesNotContain("Chờ duyệt: Không ai khác");
		put(OWN, token, "{\"email\":\"approver@lhh.example.vn\"}");
	}

	@Test
	void whatActedOrIsOldOrUnreadableTellsNobody() {
		send(((ObjectNode) reviewAsked("Của chính mình")).put("actorId", id("approver")));
		send(((ObjectNode) reviewAsked("Cũ rồi")).put("at", Instant.parse("2026-01-01T00:00:00Z").toString()));
		service.send(new ProducerRecord<>("staff.notices", "x", "{"));
		service.send(new ProducerRecord<>("staff.notices", "x", "{\"kind\":\"REVIEW_ASKED\"}"));
		service.send(new ProducerRecord<>("staff.notices", "x", "{\"kind\":\"LATER_KIND\"}"));
		send(reviewAsked("Mới"));
		received("approver", "Chờ duyệt: Mới");
		assertThat(subjects("approver")).doesNotContain("Chờ duyệt: Của chính mình", "Chờ duyệt: Cũ rồi");
	}

	@Test
	void anInvitationIsMailedToItsOwnerAlone() throws MessagingException, IOException {
		JsonNode mailed = Browser.tree(invite("moi", "\"moi@lhh.example.vn\""));
		assertThat(mailed.path("mailed").asBoolean()).isTrue();
		assertThat(mailed.path("link").isNull()).isTrue();
		String end = VietnameseDates.format(VietnameseDates.dateOf(Instant.parse(mailed.path("expiresAt").asString())));
		String text = text(received("moi", "Lời mời mở tài khoản trên cổng thông tin"));
		assertThat(text).contains("Kính gửi Người mới,", "hết hạn ngày " + end);
		Browser owner = rig.browser();
		owner.get(text.replaceAll("(?s).*" + Rig.PORTAL + "(/tai-khoan/loi-moi\\S*).*", "$1"));
		assertThat(owner.get("/tai-khoan/loi-moi").body()).contains("value=\"moi\"");
	}

	@Test
	void whereNoAddressIsGivenTheLinkIsPassedOnByHand() {
		JsonNode invited = Browser.tree(invite("tay", "null"));
		assertThat(invited.path("mailed").asBoolean()).isFalse();
		assertThat(invited.path("link").asString()).startsWith(Rig.PORTAL + "/tai-khoan/loi-moi");
		HttpResponse<String> wrong = invite("sai", "\"không phải địa chỉ\"");
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("email-malformed");
		assertThat(invite("sai", "\"sai@lhh.example.vn\"").statusCode()).as("no account was opened").isEqualTo(201);
	}

	private static HttpResponse<String> invite(String username, String email) {
		return rig.browser()
			.json("POST", "/api/identity/admin/accounts/invitations",
					"{\"username\":\"%s\",\"displayName\":\"Người mới\",\"roles\":[\"EDITOR\"],\"email\":%s}"
						.formatted(username, email),
					"Authorization", admin);
	}

	@Test
	void anAddressIsCheckedAndShownToItsOwnerAndAdministratorsAlone() {
		assertThat(setEmail("qa", "không phải địa chỉ")).isEqualTo(400);
		assertThat(rig.browser().get(OWN).statusCode()).isEqualTo(401);
		String editor = "Bearer " + rig.browser().token("editor", rig.password("editor"));
		assertThat(rig.browser().get(mailbox("qa"), "Authorization", editor).statusCode()).isEqualTo(403);
		assertThat(rig.browser().get("/api/identity/admin/mails", "Authorization", editor).statusCode()).isEqualTo(403);
		assertThat(rig.browser().get("/api/identity/admin/mails", "Authorization", admin).body())
			.doesNotContain("@lhh.example.vn");
	}

	private static int setEmail(String username, String email) {
		return rig.browser()
			.json("PUT", mailbox(username), "{\"email\":\"" + email + "\"}", "Authorization", admin)
			.statusCode();
	}

	private static JsonNode put(String path, String token, String body) {
		return Browser.tree(rig.browser().json("PUT", path, body, "Authorization", token));
	}

	private static String mailbox(String username) {
		return "/api/identity/admin/accounts/" + id(username) + "/mailbox";
	}

	private static String id(String username) {
		return rig.bean(AccountReader.class).named(username).id();
	}

	private static JsonNode reviewAsked(String title) {
		ObjectNode notice = sample().put("kind", "REVIEW_ASKED").put("role", "APPROVER");
		notice.remove("accountId");
		((ObjectNode) notice.path("item")).put("title", title);
		return notice;
	}

	private static JsonNode overdue(int count) {
		ObjectNode notice = sample().put("kind", "OVERDUE").put("role", "QA_ANSWERER").put("count", count);
		notice.remove(List.of("accountId", "actorId", "reason"));
		((ObjectNode) notice.path("item")).put("service", "qa").put("type", "question").remove("title");
		return notice;
	}

	private static ObjectNode sample() {
		try {
			ObjectNode notice = (ObjectNode) JsonMapper.shared()
				.readTree(Files.readString(Path.of("../contracts/events/staff.notice.requested.v1.json")));
			return notice.put("id", UUID.randomUUID().toString()).put("at", rig.clock().instant().toString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void send(JsonNode notice) {
		service.send(new ProducerRecord<>("staff.notices", "item", notice.toString()));
		service.flush();
	}

	private static MimeMessage received(String username, String subject) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> subjects(username).contains(subject));
		return to(username).stream().filter((message) -> subject.equals(subject(message))).findFirst().orElseThrow();
	}

	private static List<String> subjects(String username) {
		return to(username).stream().map(StaffMailIT::subject).toList();
	}

	private static List<MimeMessage> to(String username) {
		return Arrays.asList(SERVER.getReceivedMessagesForDomain(username + "@lhh.example.vn"));
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
