package vn.lhh.documents.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a document's title, abstract, text and printed details.
 *
 * @param title the heading, if it differs from the abstract
 * @param summary the abstract (trích yếu)
 * @param bodyHtml the text as sanitized HTML
 * @param bodyText the text without markup
 * @param recipients the recipients (nơi nhận)
 * @param issuePlace the place of issue
 * @param language of the text
 * @param pageCount the number of pages on paper
 * @param copies the number of copies made
 * @param urgency as printed
 */
public record DocumentText(@Nullable String title, String summary, @Nullable String bodyHtml, @Nullable String bodyText,
		List<String> recipients, @Nullable String issuePlace, String language, @Nullable Integer pageCount,
		@Nullable Integer copies, @Nullable Urgency urgency) {

	private static final int LONGEST_BODY = 500_000;

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("abstract", this.summary, 500)
			.atMost("title", this.title, 500)
			.atMost("bodyHtml", this.bodyHtml, LONGEST_BODY)
			.atMost("issuePlace", this.issuePlace, 100)
			.atMost("language", this.language, 30)
			.check(this.pageCount == null || this.pageCount >= 1, "pageCount", "number-too-small", 1)
			.check(this.copies == null || this.copies >= 1, "copies", "number-too-small", 1)
			.atMost("recipients", this.recipients, 100);
	}

}
