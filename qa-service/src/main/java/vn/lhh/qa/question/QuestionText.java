package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the public text of a question. Editors write its body, free of personal data; it
 * never defaults to the asker's own words.
 *
 * @param subject in one line
 * @param bodyHtml cleaned, {@code null} until editors wrote it
 * @param organisationId the organisation that is asked
 */
public record QuestionText(String subject, @Nullable String bodyHtml, @Nullable String topicId,
		@Nullable String organisationId) {

	/** The greatest length of a subject. */
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
