package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.AskingDesk;
import vn.lhh.qa.question.State;

/**
 * What an asker gets.
 *
 * @param trackingCode told this once
 * @param receivedAt when the question came
 * @param dueAt when an answer is due
 * @param state where it is
 * @param stateLabel the same in Vietnamese
 */
record AskedView(String trackingCode, @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt, State state,
		String stateLabel) {

	static AskedView of(AskingDesk.Receipt receipt) {
		return new AskedView(receipt.code(), VietnameseDates.local(receipt.receivedAt()),
				VietnameseDates.local(receipt.dueAt()), State.RECEIVED, State.RECEIVED.label());
	}

	@Override
	public String toString() {
		return "AskedView[…]";
	}

}
