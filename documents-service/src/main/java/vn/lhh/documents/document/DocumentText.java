package vn.lhh.documents.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * What a document says of itself.
 *
 * @param title the heading, where it differs from the abstract
 * @param summary the abstract (trích yếu)
 * @param bodyHtml the text, cleaned
 * @param bodyText the words of the text
 * @param recipients to whom it goes (nơi nhận)
 * @param issuePlace where it was issued
 * @param language of the text
 * @param pageCount how many pages the paper has
 * @param copies how many copies were made
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
