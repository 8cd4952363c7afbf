package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;

/**
 * A question in the words that are to be public. The body is written by the desk, free of
 * personal data; it is never the asker's own by default.
 *
 * @param subject in one line
 * @param bodyHtml cleaned, {@code null} until the desk has written it
 * @param topicId what it is about
 * @param organisationId the organisation it is put to
 */
public record QuestionText(String subject, @Nullable String bodyHtml, @Nullable String topicId,
		@Nullable String organisationId) {

	/** The longest subject. */
	public static final int MAX_SUBJECT = 200;

	private static final int MAX_BODY = 20_000;

	void verify() {
		new FieldChecks().required("subject", this.subject, MAX_SUBJECT)
			.atMost("bodyHtml", this.bodyHtml, MAX_BODY)
			.atMost("organisationId", this.organisationId, 60)
			.throwIfInvalid();
	}

	void verifyReady() {
		new FieldChecks().required("bodyHtml", this.bodyHtml, MAX_BODY)
			.required("topicId", this.topicId, 60)
			.throwIfInvalid();
	}

}
