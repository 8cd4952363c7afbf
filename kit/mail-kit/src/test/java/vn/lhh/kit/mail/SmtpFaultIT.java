package vn.lhh.kit.mail;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lhh.kit.mail.ScriptedSmtpServer.Fault;
import vn.lhh.kit.mail.smtp.OutgoingMail;
import vn.lhh.kit.mail.smtp.SendResult;
import vn.lhh.kit.mail.smtp.SmtpAwayException;
import vn.lhh.kit.mail.smtp.SmtpConnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class SmtpFaultIT {

	private static final Duration SOON = Duration.ofSeconds(30);

	private ScriptedSmtpServer server;

	private MailRig rig;

	@BeforeEach
	void start() throws IOException {
		this.server = new ScriptedSmtpServer();
		this.rig = new MailRig(this.server.port());
	}

	@AfterEach
	void stop() {
		this.rig.close();
		this.server.close();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "DIES_AFTER_RECIPIENT", "DIES_IN_DATA", "TEMPORARY_RECIPIENT",
			"TEMPORARY_AFTER_DOT", "PERMANENT_SENDER" })
	void whatIsCertainlyNotDeliveredIsTriedAgainAndArrivesOnce(Fault fault) {
		this.server.next(fault);
		this.rig.start("one", MailRig.WATCH);
		this.rig.queue("a");
		await().atMost(SOON).until(() -> this.rig.mail("a").reason() != null);
		assertThat(this.rig.mail("a")).extracting(StoredMail::state, StoredMail::attempts)
			.containsExactly(MailState.QUEUED, 1);
		this.rig.passPause();
		await().atMost(SOON).until(() -> this.rig.state("a") == MailState.SENT);
		assertThat(this.server.taken()).hasSize(1);
	}

	@Test
	void aServerThatIsAwayCostsNoMailAnAttempt() {
		this.server.next(Fault.DIES_AT_GREETING);
		this.server.next(Fault.DIES_AT_GREETING);
		this.rig.queue("a");
		this.rig.queue("b");
		this.rig.start("one");
		await().atMost(SOON)
			.until(() -> this.rig.state("a") == MailState.SENT && this.rig.state("b") == MailState.SENT);
		assertThat(this.server.taken()).hasSize(2);
		assertThat(this.rig.mail("a").attempts()).isEqualTo(1);
	}

	@Test
	void whatMayBeDeliveredIsNamedUncertainAndNeverSentAgain() {
		this.server.next(Fault.DIES_AFTER_DOT);
		this.rig.start("one");
		this.rig.queue("a");
		await().atMost(SOON).until(() -> this.rig.state("a") == MailState.UNCERTAIN);
		this.rig.queue("a");
		this.rig.passPause();
		this.rig.queue("b");
		await().atMost(SOON).until(() -> this.rig.state("b") == MailState.SENT);
		assertThat(this.server.taken()).hasSize(2).filteredOn((text) -> text.contains("quan-tri/b")).hasSize(1);
		assertThat(this.rig.mail("a")).extracting(StoredMail::reason, StoredMail::model, StoredMail::recipientId)
			.containsExactly("connection-lost", null, null);
		assertThat(this.rig.store.count(MailState.UNCERTAIN)).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "PERMANENT_RECIPIENT", "PERMANENT_AFTER_DOT" })
	void whatTheServerRefusesForGoodFailsAtOnceWithItsCodeAlone(Fault fault) {
		this.server.next(fault);
		this.rig.start("one");
		this.rig.queue("a");
		await().atMost(SOON).until(() -> this.rig.state("a") == MailState.FAILED);
		assertThat(this.rig.mail("a").reason()).matches("smtp-55[04]");
		assertThat(this.rig.mail("a").model()).isNull();
		assertThat(this.server.taken()).isEmpty();
	}

	@Test
	void aMailThatAnotherSenderTookMeanwhileIsNotEndedHere() throws SmtpAwayException {
		this.rig.queue("a");
		StoredMail mail = this.rig.mail("a");
		OutgoingMail outgoing = this.rig.delivery().prepare(mail).orElseThrow();
		try (SmtpConnection connection = this.rig.smtp(Duration.ofMillis(1)).connect()) {
			SendResult result = connection.send(outgoing, () -> false);
			assertThat(result.outcome()).isEqualTo(SendResult.Outcome.RETRY);
		}
		await().atMost(SOON).until(() -> this.server.done().contains(Fault.NONE));
		assertThat(this.server.taken()).isEmpty();
	}

	@Test
	void ofTwoAttemptsOnlyTheLastBegunMayEnd() {
		this.rig.queue("a");
		StoredMail mail = this.rig.mail("a");
		int first = this.rig.store.begin(mail, this.rig.clock.instant());
		assertThat(this.rig.store.begin(mail, this.rig.clock.instant())).isZero();
		int second = this.rig.store.begin(this.rig.mail("a"), this.rig.clock.instant());
		assertThat(this.rig.store.claim(mail, first, this.rig.clock.instant())).isFalse();
		assertThat(this.rig.store.claim(mail, second, this.rig.clock.instant())).isTrue();
		assertThat(this.rig.store.claim(mail, second, this.rig.clock.instant())).isFalse();
	}

	@Test
	void aSenderThatDiedWithinADeliveryLeavesAnUncertainMail() {
		this.rig.queue("a");
		StoredMail mail = this.rig.mail("a");
		this.rig.store.claim(mail, this.rig.store.begin(mail, this.rig.clock.instant()), this.rig.clock.instant());
		assertThat(this.rig.delivery().nextDue()).isEmpty();
		assertThat(this.rig.state("a")).isEqualTo(MailState.SENDING);
		this.rig.clock.advance(Duration.ofMinutes(16));
		assertThat(this.rig.delivery().nextDue()).isEmpty();
		assertThat(this.rig.mail("a")).extracting(StoredMail::state, StoredMail::reason)
			.containsExactly(MailState.UNCERTAIN, "interrupted");
		this.rig.store.sent(mail, this.rig.clock.instant());
		assertThat(this.rig.state("a")).isEqualTo(MailState.SENT);
	}

	@Test
	void aPortThatNobodyListensToIsAServerAway() {
		this.server.close();
		assertThatExceptionOfType(SmtpAwayException.class)
			.isThrownBy(() -> this.rig.smtp(Duration.ofMillis(1)).connect());
	}

}
