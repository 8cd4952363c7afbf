package vn.lhh.kit.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.paging.Paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MailSendingIT {

	private static final Duration SOON = Duration.ofSeconds(60);

	private GreenMail server;

	private MailRig rig;

	@BeforeEach
	void start() {
		this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
		this.rig = new MailRig(this.server.getSmtp().getPort());
	}

	@AfterEach
	void stop() {
		this.rig.close();
		this.server.stop();
	}

	@Test
	void subjectAndTextArriveWithTheirAccents() throws MessagingException, IOException {
		this.rig.start("one");
		this.rig.queue("a");
		MimeMessage received = received(1).getFirst();
		assertThat(received.getSubject()).isEqualTo("Trả lại: Hội nghị a");
		InternetAddress from = (InternetAddress) received.getFrom()[0];
		assertThat(from.getPersonal()).isEqualTo("Văn phòng Liên hiệp hội");
		assertThat(from.getAddress()).isEqualTo("vanphong@lhh.example.vn");
		assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("an@example.vn");
		assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(received.getHeader("Message-ID")).containsExactly("<" + StoredMail.idOf("a") + "@lhh.example.vn>");
		MimeMultipart forms = (MimeMultipart) received.getContent();
		assertThat(received.getContentType()).startsWith("multipart/alternative");
		assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
		assertThat(text(forms, 0)).contains("Kính gửi Ông/Bà,", "Bài «Hội nghị a» được trả lại để sửa.",
				"Lý do: Thiếu nguồn ảnh", "https://lhh.example.vn/quan-tri/a");
		assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
		assertThat(text(forms, 1)).contains("<a href=\"https://lhh.example.vn/quan-tri/a\">", "Lý do: Thiếu nguồn ảnh");
	}

	@Test
	void aCauseIsMailedOnceHoweverOftenItIsReplayed() {
		this.rig.start("one");
		IntStream.range(0, 3).forEach((time) -> this.rig.queue("a"));
		await().atMost(SOON).until(() -> this.rig.state("a") == MailState.SENT);
		this.rig.queue("a");
		this.rig.queue("b");
		await().atMost(SOON).until(() -> this.rig.state("b") == MailState.SENT);
		assertThat(this.server.getReceivedMessages()).hasSize(2);
	}

	@Test
	void twoSendersAtOnceSendEachMailOnce() {
		List<String> causes = IntStream.range(0, 30).mapToObj((at) -> "m" + at).toList();
		this.rig.start("one");
		this.rig.start("two");
		causes.forEach(this.rig::queue);
		await().atMost(SOON).until(() -> this.rig.store.count(MailState.SENT) == causes.size());
		assertThat(received(causes.size())).extracting(MailSendingIT::subject)
			.containsExactlyInAnyOrderElementsOf(causes.stream().map((cause) -> "Trả lại: Hội nghị " + cause).toList());
	}

	@Test
	void eachMailArrivesOnceThroughAServerThatIsKilledInBetween() {
		List<String> causes = IntStream.range(0, 20).mapToObj((at) -> "m" + at).toList();
		causes.forEach(this.rig::queue);
		this.rig.start("one");
		await().atMost(SOON).until(() -> this.server.getReceivedMessages().length >= 3);
		int port = this.server.getSmtp().getPort();
		this.server.getSmtp().stopService();
		List<MimeMessage> all = new ArrayList<>(Arrays.asList(this.server.getReceivedMessages()));
		this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
		await().atMost(SOON).until(() -> {
			this.rig.passPause();
			return this.rig.store.count(MailState.QUEUED) + this.rig.store.count(MailState.SENDING) == 0;
		});
		all.addAll(Arrays.asList(this.server.getReceivedMessages()));
		long uncertain = this.rig.store.count(MailState.UNCERTAIN);
		assertThat(all).extracting(MailSendingIT::subject).doesNotHaveDuplicates();
		assertThat(this.rig.store.count(MailState.SENT)).isEqualTo(causes.size() - uncertain);
		assertThat((long) all.size()).isBetween(causes.size() - uncertain, (long) causes.size());
		assertThat(uncertain).isLessThanOrEqualTo(1);
	}

	@Test
	void aSentMailKeepsNoRecipientAndNoTextAndIsForgottenInTime() {
		this.rig.start("one");
		this.rig.queue("a");
		await().atMost(SOON).until(() -> this.rig.state("a") == MailState.SENT);
		assertThat(this.rig.mail("a")).extracting(StoredMail::recipientId, StoredMail::model, StoredMail::closedAt)
			.containsExactly(null, null, this.rig.clock.instant());
		this.rig.clock.advance(Duration.ofDays(91));
		this.rig.delivery().nextDue();
		assertThat(this.rig.mongo.findAll(StoredMail.class)).isEmpty();
	}

	@Test
	void whoeverIsGoneOrForgottenGetsNoMail() {
		this.rig.queue("a");
		this.rig.outbox.forget("an");
		this.rig.outbox.queue(new MailRequest("b", "returned", "binh", Map.of()));
		this.rig.outbox.queue(new MailRequest("c", "returned", "an", Map.of()));
		this.rig.start("one");
		await().atMost(SOON).until(() -> this.rig.store.count(MailState.FAILED) == 3);
		assertThat(List.of("a", "b", "c")).extracting((cause) -> this.rig.mail(cause).reason())
			.containsExactly("recipient-gone", "recipient-gone", "template-incomplete");
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	@Test
	void aMailThatCantBeSentForDaysIsGivenUp() {
		this.rig.queue("a");
		this.rig.clock.advance(Duration.ofDays(4));
		assertThat(this.rig.delivery().nextDue()).isEmpty();
		assertThat(this.rig.mail("a").reason()).isEqualTo("expired");
	}

	@Test
	void administratorsSeeTheWayOfAMailAndNothingOfIt() {
		this.rig.queue("a");
		this.rig.queue("b");
		MailReader reader = new MailReader(this.rig.store);
		assertThat(reader.page(null, new Paging(1, 10)).items()).hasSize(2);
		assertThat(reader.page(MailState.QUEUED, new Paging(1, 1)).totalItems()).isEqualTo(2);
		assertThat(reader.page(MailState.UNCERTAIN, new Paging(1, 10)).items()).isEmpty();
		assertThat(reader.page(null, new Paging(1, 10)).items().toString()).doesNotContain("an@", "Hội nghị");
	}

	private List<MimeMessage> received(int count) {
		await().atMost(SOON).until(() -> this.server.getReceivedMessages().length >= count);
		return List.of(this.server.getReceivedMessages());
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMultipart forms, int at) throws MessagingException, IOException {
		return String.valueOf(forms.getBodyPart(at).getContent()).replace("\r\n", "\n");
	}

}
