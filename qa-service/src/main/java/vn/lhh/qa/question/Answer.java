package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds an answer.
 *
 * @param bodyHtml cleaned
 * @param answeredByName the person who answers, in the name of the union
 * @param answeredByPosition the position of that person
 * @param organisation the body of that person
 * @param citations the sources of the answer
 * @param answeredAt when it was given, {@code null} in a draft
 * @param approvedBy the account that approved it
 * @param revision counts the answers given, from 1; 0 in a draft
 */
public record Answer(String bodyHtml, @Nullable String answeredByName, @Nullable String answeredByPosition,
		@Nullable String organisation, List<Citation> citations, @Nullable Instant answeredAt,
		@Nullable String approvedBy, int revision) {

	/**
	 * Replaces a list that was not sent by an empty one.
	 */
	public Answer {
		citations = (citations == null) ? List.of() : List.copyOf(citations);
	}

	Answer given(@Nullable Instant first, Instant now, String approver, int number) {
		return new Answer(this.bodyHtml, this.answeredByName, this.answeredByPosition, this.organisation,
				this.citations, (first == null) ? now : first, approver, number);
	}

	void verify() {
		FieldChecks fieldChecks = new FieldChecks().required("bodyHtml", this.bodyHtml, 50_000)
			.atMost("answeredByName", this.answeredByName, 120)
			.atMost("answeredByPosition", this.answeredByPosition, 200)
			.atMost("organisation", this.organisation, 250)
			.atMost("citations", this.citations, 20);
		for (int at = 0; at < this.citations.size(); at++) {
			this.citations.get(at).check("citations[" + at + "]", fieldChecks);
		}
		fieldChecks.throwIfInvalid();
	}

	/**
	 * Names a source of an answer.
	 *
	 * @param text as printed
	 * @param url where to read it
	 * @param documentId the id of the paper in documents-service
	 * @param article the article of that paper
	 */
	public record Citation(String text, @Nullable String url, @Nullable String documentId, @Nullable String article) {

		void check(String field, FieldChecks fieldChecks) {
			fieldChecks.required(field + ".text", this.text, 500)
				.check(this.url == null || this.url.matches("(https?://|/(?!/))[^\\s<>\"']{1,500}"), field + ".url",
						"url-malformed")
				.atMost(field + ".documentId", this.documentId, 60)
				.atMost(field + ".article", this.article, 100);
		}

	}

}
