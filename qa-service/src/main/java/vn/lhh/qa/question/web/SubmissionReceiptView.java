package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.QuestionStatus;
import vn.lhh.qa.question.submission.SubmissionDesk;

/**
 * JSON view that gives an asker the receipt.
 *
 * @param trackingCode shown this once
 * @param receivedAt when the question came
 * @param dueAt when an answer is due
 * @param stateLabel the status in Vietnamese
 */
record SubmissionReceiptView(String trackingCode, @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt,
		QuestionStatus state, String stateLabel) {

	static SubmissionReceiptView of(SubmissionDesk.Receipt receipt) {
		return new SubmissionReceiptView(receipt.code(), VietnameseDates.local(receipt.receivedAt()),
				VietnameseDates.local(receipt.dueAt()), QuestionStatus.RECEIVED, QuestionStatus.RECEIVED.label());
	}

	@Override
	public String toString() {
		return "SubmissionReceiptView[…]";
	}

}
