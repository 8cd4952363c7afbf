package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Names the status of a question on its way to an answer.
 */
public enum QuestionStatus {

	/** The question was just received. */
	RECEIVED("Đã tiếp nhận"),
	/** It is spam, not a question. */
	SPAM("Không được tiếp nhận"),
	/** It will not be answered, for a reason. */
	REJECTED("Từ chối"),
	/** It was asked before. */
	DUPLICATE("Trùng câu hỏi đã có"),
	/** It will be answered. */
	ACCEPTED("Đã nhận xử lý"),
	/** An organisation or account is to answer it. */
	ASSIGNED("Đã chuyển người trả lời"),
	/** An answer is being written. */
	ANSWER_DRAFT("Đang soạn trả lời"),
	/** An answer waits for approval. */
	ANSWER_REVIEW("Đang duyệt trả lời"),
	/** Only the asker got the answer. */
	ANSWERED("Đã trả lời riêng"),
	/** The answer is public. */
	PUBLISHED("Đã đăng"),
	/** It is hidden from the public. */
	HIDDEN("Tạm ẩn"),
	/** The asker withdrew it. */
	WITHDRAWN("Người hỏi đã rút");

	private static final Set<QuestionStatus> OPEN = EnumSet.of(RECEIVED, ACCEPTED, ASSIGNED, ANSWER_DRAFT,
			ANSWER_REVIEW);

	static final List<String> OPEN_NAMES = OPEN.stream().map(Enum::name).toList();

	private static final Set<QuestionStatus> REFUSED = EnumSet.of(SPAM, REJECTED, DUPLICATE, WITHDRAWN);

	private final String label;

	QuestionStatus(String label) {
		this.label = label;
	}

	/**
	 * Returns the Vietnamese label.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Tells whether an answer is still to come.
	 * @return {@code false} once answered, hidden or refused
	 */
	public boolean isOpen() {
		return OPEN.contains(this);
	}

	/**
	 * Tells whether no answer will come.
	 * @return {@code true} while refused, and once withdrawn
	 */
	public boolean isRefused() {
		return REFUSED.contains(this);
	}

}
