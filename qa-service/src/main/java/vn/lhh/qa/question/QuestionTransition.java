package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Lists the transitions of a question: the statuses each starts from, and the one it
 * leads to. No other table exists.
 */
public enum QuestionTransition {

	/** Marks it as spam. */
	SPAM("Đánh dấu thư rác", QuestionStatus.SPAM, QuestionStatus.RECEIVED),
	/** Refuses to answer it. */
	REJECT("Từ chối", QuestionStatus.REJECTED, QuestionStatus.RECEIVED),
	/** Marks it as asked before. */
	DUPLICATE("Đánh dấu trùng", QuestionStatus.DUPLICATE, QuestionStatus.RECEIVED),
	/** Accepts it for an answer. */
	ACCEPT("Nhận xử lý", QuestionStatus.ACCEPTED, QuestionStatus.RECEIVED),
	/** Takes back a mistaken refusal, so that it is moderated again. */
	REOPEN("Mở lại", QuestionStatus.RECEIVED, QuestionStatus.SPAM, QuestionStatus.REJECTED, QuestionStatus.DUPLICATE),
	/** Assigns it to an organisation or account. */
	ASSIGN("Giao trả lời", QuestionStatus.ASSIGNED, QuestionStatus.ACCEPTED, QuestionStatus.ASSIGNED),
	/** Writes an answer. */
	DRAFT("Soạn trả lời", QuestionStatus.ANSWER_DRAFT, QuestionStatus.ASSIGNED, QuestionStatus.ANSWER_DRAFT),
	/** Submits the answer for approval. */
	SUBMIT("Trình duyệt", QuestionStatus.ANSWER_REVIEW, QuestionStatus.ANSWER_DRAFT),
	/** Returns the answer to be improved. */
	REQUEST_CHANGES("Trả lại", QuestionStatus.ANSWER_DRAFT, QuestionStatus.ANSWER_REVIEW),
	/** Gives the answer only to the asker. */
	ANSWER("Trả lời riêng", QuestionStatus.ANSWERED, QuestionStatus.ANSWER_REVIEW),
	/** Publishes the answer. */
	PUBLISH("Đăng", QuestionStatus.PUBLISHED, QuestionStatus.ANSWER_REVIEW),
	/** Writes a better answer beside the public one. */
	REDRAFT("Soạn bản sửa", null, QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** Replaces the public answer by the better one. */
	REVISE("Đăng bản sửa", null, QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** Hides it from the public. */
	HIDE("Ẩn", QuestionStatus.HIDDEN, QuestionStatus.PUBLISHED),
	/** Shows it again. */
	SHOW("Hiện lại", QuestionStatus.PUBLISHED, QuestionStatus.HIDDEN),
	/** Withdraws it; only the asker does so. */
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
	 * Returns the Vietnamese label.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Tells whether it is allowed from a status.
	 */
	public boolean isAllowedFrom(QuestionStatus questionStatus) {
		return this.from.contains(questionStatus);
	}

	/**
	 * Returns the status it leads to from another one.
	 * @return the same status where only words change
	 */
	public QuestionStatus from(QuestionStatus questionStatus) {
		return (this.to == null) ? questionStatus : this.to;
	}

	/**
	 * Tells whether only an approver may make it.
	 */
	public boolean isApproval() {
		return APPROVING.contains(this);
	}

	/**
	 * Tells whether editors may make it; only the asker withdraws a question.
	 * @param approver whether the editor may approve
	 */
	public boolean isAtTheDesk(boolean approver) {
		return this != WITHDRAW && (approver || !isApproval());
	}

	/**
	 * Tells whether it gives the asker the first answer.
	 */
	boolean isFirstAnswer() {
		return this == ANSWER || this == PUBLISH;
	}

	/**
	 * Tells whether it needs a reason, because people will ask for one.
	 */
	public boolean needsReason() {
		return WITH_REASON.contains(this);
	}

}
