package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The one table of moves: from which states each may be made, and where it leads.
 */
public enum Step {

	/** It is no question. */
	SPAM("Đánh dấu thư rác", State.SPAM, State.RECEIVED),
	/** It will not be answered. */
	REJECT("Từ chối", State.REJECTED, State.RECEIVED),
	/** It was asked before. */
	DUPLICATE("Đánh dấu trùng", State.DUPLICATE, State.RECEIVED),
	/** It will be answered. */
	ACCEPT("Nhận xử lý", State.ACCEPTED, State.RECEIVED),
	/** It was refused by mistake and is looked at again. */
	REOPEN("Mở lại", State.RECEIVED, State.SPAM, State.REJECTED, State.DUPLICATE),
	/** Somebody is to answer it. */
	ASSIGN("Giao trả lời", State.ASSIGNED, State.ACCEPTED, State.ASSIGNED),
	/** An answer is written. */
	DRAFT("Soạn trả lời", State.ANSWER_DRAFT, State.ASSIGNED, State.ANSWER_DRAFT),
	/** The answer is to be read by whoever approves. */
	SUBMIT("Trình duyệt", State.ANSWER_REVIEW, State.ANSWER_DRAFT),
	/** The answer is to be written better. */
	REQUEST_CHANGES("Trả lại", State.ANSWER_DRAFT, State.ANSWER_REVIEW),
	/** The asker alone gets the answer. */
	ANSWER("Trả lời riêng", State.ANSWERED, State.ANSWER_REVIEW),
	/** Everybody gets the answer. */
	PUBLISH("Đăng", State.PUBLISHED, State.ANSWER_REVIEW),
	/** A better answer is written beside the public one. */
	REDRAFT("Soạn bản sửa", null, State.PUBLISHED, State.HIDDEN),
	/** The better answer takes the place of the public one. */
	REVISE("Đăng bản sửa", null, State.PUBLISHED, State.HIDDEN),
	/** It is taken out of the public. */
	HIDE("Ẩn", State.HIDDEN, State.PUBLISHED),
	/** It is put back. */
	SHOW("Hiện lại", State.PUBLISHED, State.HIDDEN),
	/** The asker takes it back. */
	WITHDRAW("Rút câu hỏi", State.WITHDRAWN, State.RECEIVED, State.ACCEPTED, State.ASSIGNED, State.ANSWER_DRAFT,
			State.ANSWER_REVIEW);

	private static final Set<Step> WITH_REASON = EnumSet.of(REJECT, REOPEN, REQUEST_CHANGES, HIDE);

	private static final Set<Step> APPROVING = EnumSet.of(ANSWER, PUBLISH, REVISE, HIDE, SHOW);

	private final String label;

	private final @Nullable State to;

	private final Set<State> from;

	Step(String label, @Nullable State to, State first, State... more) {
		this.label = label;
		this.to = to;
		this.from = EnumSet.of(first, more);
	}

	/**
	 * What people read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether it may be made.
	 * @param state from there
	 * @return the table's word
	 */
	public boolean isAllowedFrom(State state) {
		return this.from.contains(state);
	}

	/**
	 * Where it leads.
	 * @param state from there
	 * @return the same state where only words change
	 */
	public State from(State state) {
		return (this.to == null) ? state : this.to;
	}

	/**
	 * Whether it is made at the desk: the asker alone takes a question back.
	 * @param approver whether by somebody who may approve
	 * @return the table's word
	 */
	public boolean isAtTheDesk(boolean approver) {
		return this != WITHDRAW && (approver || !APPROVING.contains(this));
	}

	/**
	 * Whether one has to say why.
	 * @return for what somebody will ask about
	 */
	public boolean needsReason() {
		return WITH_REASON.contains(this);
	}

}
