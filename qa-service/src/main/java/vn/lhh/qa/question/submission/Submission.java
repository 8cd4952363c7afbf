package vn.lhh.qa.question.submission;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.qa.question.QuestionOrigin;

/**
 * What is known of how a question came, without who asked it.
 *
 * @param origin from where
 * @param askerId the private record of who asked, if there is one
 * @param trackingHash hash of the tracking code
 * @param displayName what readers may call who asked
 * @param wantsReplyBy how the asker wants to be told
 * @param publishAllowed whether it may be public
 * @param receivedAt when it came
 * @param dueAt when an answer is due
 */
public record Submission(QuestionOrigin origin, @Nullable String askerId, @Nullable String trackingHash,
		String displayName, ReplyChannel wantsReplyBy, boolean publishAllowed, Instant receivedAt,
		@Nullable Instant dueAt) {

	public static final String ANONYMOUS = "Ẩn danh";

	/**
	 * A question of the desk's own.
	 * @param at when it is put
	 * @return public from the outset
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
