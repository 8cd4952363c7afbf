package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The one table of moves: from which states each may be made, and where it leads.
 */
public enum QuestionTransition {

	/** It is no question. */
	SPAM("Đánh dấu thư rác", QuestionStatus.SPAM, QuestionStatus.RECEIVED),
	/** It will not be answered. */
	REJECT("Từ chối", QuestionStatus.REJECTED, QuestionStatus.RECEIVED),
	/** It was asked before. */
	DUPLICATE("Đánh dấu trùng", QuestionStatus.DUPLICATE, QuestionStatus.RECEIVED),
	/** It will be answered. */
	ACCEPT("Nhận xử lý", QuestionStatus.ACCEPTED, QuestionStatus.RECEIVED),
	/** It was refused by mistake and is looked at again. */
	REOPEN("Mở lại", QuestionStatus.RECEIVED, QuestionStatus.SPAM, QuestionStatus.REJECTED, QuestionStatus.DUPLICATE),
	/** Somebody is to answer it. */
	ASSIGN("Giao trả lời", QuestionStatus.ASSIGNED, QuestionStatus.ACCEPTED, QuestionStatus.ASSIGNED),
	/** An answer is written. */
	DRAFT("Soạn trả lời", QuestionStatus.ANSWER_DRAFT, QuestionStatus.ASSIGNED, QuestionStatus.ANSWER_DRAFT),
	/** The answer is to be read by whoever approves. */
	SUBMIT("Trình duyệt", QuestionStatus.ANSWER_REVIEW, QuestionStatus.ANSWER_DRAFT),
	/** The answer is to be written better. */
	REQUEST_CHANGES("Trả lại", QuestionStatus.ANSWER_DRAFT, QuestionStatus.ANSWER_REVIEW),
	/** The asker alone gets the answer. */
	ANSWER("Trả lời riêng", QuestionStatus.ANSWERED, QuestionStatus.ANSWER_REVIEW),
	/** Everybody gets the answer. */
	PUBLISH("Đăng", QuestionStatus.PUBLISHED, QuestionStatus.ANSWER_REVIEW),
	/** A better answer is written beside the public one. */
	REDRAFT("Soạn bản sửa", null, QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** The better answer takes the place of the public one. */
	REVISE("Đăng bản sửa", null, QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** It is taken out of the public. */
	HIDE("Ẩn", QuestionStatus.HIDDEN, QuestionStatus.PUBLISHED),
	/** It is put back. */
	SHOW("Hiện lại", QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** The asker takes it back. */
	WITHDRAW("Rút câu hỏi", QuestionStatus.WITHDRAWN, QuestionStatus.RECEIVED, QuestionStatus.ACCEPTED,
			QuestionStatus.ASSIGNED, QuestionStatus.ANSWER_DRAFT, QuestionStatus.ANSWER_REVIEW);

	private static final Set<QuestionTransition> WITH_REASON = EnumSet.of(REJECT, REOPEN, REQUEST_CHANGES, HIDE);

	private static final Set<QuestionTransition> APPROVING = EnumSet.of(ANSWER, PUBLISH, REVISE, HIDE, SHOW);

	private final String label;

	private final @Nullable QuestionStatus to;

	private final Set<QuestionStatus> from;

	QuestionTransition(String label, @Nullable QuestionStatus to, QuestionStatus first, QuestionStatus... more) {
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
	 * @param questionStatus from there
	 * @return the table's word
	 */
	public boolean isAllowedFrom(QuestionStatus questionStatus) {
		return this.from.contains(questionStatus);
	}

	/**
	 * Where it leads.
	 * @param questionStatus from there
	 * @return the same state where only words change
	 */
	public QuestionStatus from(QuestionStatus questionStatus) {
		return (this.to == null) ? questionStatus : this.to;
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
