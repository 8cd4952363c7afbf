package vn.lhh.qa.question.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.lhh.qa.question.DisplayName;
import vn.lhh.qa.question.WorkingDays;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.question.submission.QuestionSubmission.Agreement;
import vn.lhh.qa.question.submission.QuestionSubmission.Sender;
import vn.lhh.qa.question.submission.QuestionSubmission.Wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SubmissionTests {

	private static final Wishes PLAIN = new Wishes(ReplyChannel.NONE, true, true);

	private static final Sender NOBODY = new Sender(null, null, null, null);

	@Test
	void aTrackingCodeHasTenCharactersThatNoEyeConfuses() {
		Set<String> codes = new HashSet<>();
		for (int round = 0; round < 500; round++) {
			codes.add(TrackingCode.next().text());
		}
		assertThat(codes).hasSize(500)
			.allMatch((code) -> code.matches("[A-Z2-9]{10}") && !code.matches(".*[IL1O0B8S5Z].*"));
	}

	@Test
	void aTrackingCodeIsFoundHoweverItIsTypedAndOnlyItsHashIsKept() {
		assertThat(TrackingCode.typed(" k7mpx-4rwq2 ").text()).isEqualTo("K7MPX4RWQ2");
		assertThat(TrackingCode.typed("k7mpx 4rwq2").hash()).isEqualTo(new TrackingCode("K7MPX4RWQ2").hash())
			.hasSize(64)
			.doesNotContainIgnoringCase("K7MPX4RWQ2");
		assertThat(new TrackingCode("K7MPX4RWQ2").toString()).doesNotContain("K7MPX4RWQ2");
		assertThat(TrackingCode.typed("A".repeat(5000)).text()).hasSizeLessThan(30);
	}

	@Test
	void anAnswerIsDueAfterSoManyDaysOnWhichTheOfficeWorks() {
		WorkingDays plain = new WorkingDays(Set.of());
		Instant friday = Instant.parse("2026-10-30T03:00:00Z");
		assertThat(plain.after(friday, 1)).isEqualTo(Instant.parse("2026-11-02T03:00:00Z"));
		assertThat(plain.after(Instant.parse("2026-11-01T01:00:00Z"), 10)).isEqualTo("2026-11-13T01:00:00Z");
		WorkingDays holiday = new WorkingDays(Set.of(LocalDate.of(2026, 11, 2)));
		assertThat(holiday.after(friday, 1)).isEqualTo(Instant.parse("2026-11-03T03:00:00Z"));
	}

	@Test
	void readersSeeAFamilyNameAndInitialsOrNothing() {
		assertThat(DisplayName.of("Nguyễn Văn An", false)).isEqualTo("Nguyễn V. A.");
		assertThat(DisplayName.of("Nguyễn Văn An", true)).isEqualTo("Ẩn danh");
		assertThat(DisplayName.of("ánh", false)).isEqualTo("Á.");
		assertThat(DisplayName.of(null, false)).isEqualTo("Ẩn danh");
	}

	@Test
	void everyBrokenFieldOfAQuestionIsNamedAtOnce() {
		Sender sender = new Sender("x".repeat(121), "no mailbox", "call me", null);
		assertBroken(enquiry("s".repeat(201), "", sender, PLAIN, new Agreement(false, null)), "subject", "body",
				"fullName", "email", "phone", "consent.accepted");
		assertBroken(enquiry("s", "b".repeat(5001), NOBODY, new Wishes(ReplyChannel.EMAIL, true, false),
				new Agreement(true, "old")), "body", "email", "fullName", "consent.version");
		assertBroken(enquiry("s", "b", NOBODY, new Wishes(ReplyChannel.PHONE, true, true), new Agreement(true, "new")),
				"phone");
	}

	@Test
	void printingWhatSomebodySentPrintsNothingOfIt() {
		Sender sender = new Sender("Nguyễn Bí Mật", "bi.mat@example.vn", "0900 000 000", "Nhà riêng");
		QuestionSubmission questionSubmission = enquiry("Chuyện riêng", "Lời riêng", sender, PLAIN,
				new Agreement(true, "new"));
		AskerDetails details = new AskerDetails("Nguyễn Bí Mật", "bi.mat@example.vn", "0900", "Nhà", "Lời riêng");
		assertThat(questionSubmission + " " + sender + " " + details).doesNotContain("Bí Mật", "example", "0900",
				"riêng");
	}

	private static QuestionSubmission enquiry(String subject, String body, Sender sender, Wishes wishes,
			Agreement agreement) {
		return new QuestionSubmission(subject, body, null, null, sender, wishes, agreement, null);
	}

	private static void assertBroken(QuestionSubmission questionSubmission, String... fields) {
		FieldChecks fieldChecks = new FieldChecks();
		questionSubmission.check(fieldChecks, "new");
		Problem problem = catchThrowableOfType(Problem.class, fieldChecks::throwIfInvalid);
		assertThat(problem.errors()).extracting(FieldError::field).containsExactlyInAnyOrder(fields);
	}

}
