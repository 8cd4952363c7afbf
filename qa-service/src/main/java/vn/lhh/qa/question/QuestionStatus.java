package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a question is on its way.
 */
public enum QuestionStatus {

	/** Just asked. */
	RECEIVED("Đã tiếp nhận"),
	/** Not a question. */
	SPAM("Không được tiếp nhận"),
	/** Not answered, for a reason. */
	REJECTED("Từ chối"),
	/** Asked before. */
	DUPLICATE("Trùng câu hỏi đã có"),
	/** Will be answered. */
	ACCEPTED("Đã nhận xử lý"),
	/** Somebody is to answer. */
	ASSIGNED("Đã chuyển người trả lời"),
	/** An answer is being written. */
	ANSWER_DRAFT("Đang soạn trả lời"),
	/** An answer is being read by whoever approves. */
	ANSWER_REVIEW("Đang duyệt trả lời"),
	/** Answered to the asker alone. */
	ANSWERED("Đã trả lời riêng"),
	/** Answered in public. */
	PUBLISHED("Đã đăng"),
	/** Taken out of the public. */
	HIDDEN("Tạm ẩn"),
	/** Taken back by the asker. */
	WITHDRAWN("Người hỏi đã rút");

	private static final Set<QuestionStatus> OPEN = EnumSet.of(RECEIVED, ACCEPTED, ASSIGNED, ANSWER_DRAFT,
			ANSWER_REVIEW);

	private static final Set<QuestionStatus> REFUSED = EnumSet.of(SPAM, REJECTED, DUPLICATE, WITHDRAWN);

	private final String label;

	QuestionStatus(String label) {
		this.label = label;
	}

	/**
	 * What people read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether an answer is still to come.
	 * @return {@code false} once answered or refused
	 */
	public boolean isOpen() {
		return OPEN.contains(this);
	}

	/**
	 * Whether no answer will come.
	 * @return {@code true} while refused, and once taken back
	 */
	public boolean isRefused() {
		return REFUSED.contains(this);
	}

}
