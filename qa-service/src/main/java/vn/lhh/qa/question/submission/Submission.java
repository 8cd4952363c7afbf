package vn.lhh.qa.question.submission;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.qa.question.QuestionOrigin;

/**
 * Holds the facts of a submission, without the asker's personal data.
 *
 * @param origin where it comes from
 * @param askerId the id of the asker's record, if there is one
 * @param trackingHash hash of the tracking code
 * @param displayName the asker's name for readers
 * @param wantsReplyBy the channel of the answer
 * @param publishAllowed whether it may be public
 * @param receivedAt when it came
 * @param dueAt when an answer is due
 */
public record Submission(QuestionOrigin origin, @Nullable String askerId, @Nullable String trackingHash,
		String displayName, ReplyChannel wantsReplyBy, boolean publishAllowed, Instant receivedAt,
		@Nullable Instant dueAt) {

	public static final String ANONYMOUS = "Ẩn danh";

	/**
	 * Returns the submission of an editorial question, which may be public from the
	 * start.
	 * @param at when it is put
	 */
	public static Submission editorial(Instant at) {
		return new Submission(QuestionOrigin.EDITORIAL, null, null, "Ban Biên tập", ReplyChannel.NONE, true, at, null);
	}

	public Submission forgotten() {
		return new Submission(this.origin, null, this.trackingHash,
				(this.origin == QuestionOrigin.CITIZEN) ? ANONYMOUS : this.displayName, ReplyChannel.NONE,
				this.publishAllowed, this.receivedAt, this.dueAt);
	}

}
