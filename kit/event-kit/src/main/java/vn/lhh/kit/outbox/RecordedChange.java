package vn.lhh.kit.outbox;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.security.Actor;

/**
 * Change of an item in the words of its workflow, for the audit: who did what, and why.
 *
 * @param action such as {@code edit} or {@code publish}
 * @param fromState the status before; {@code null} where there is none
 * @param toState the status after; {@code null} where there is none
 * @param changedFields names of fields, never their values
 * @param reason as the account gave it; {@code null} for none
 */
public record RecordedChange(Actor by, Instant at, String action, @Nullable String fromState, @Nullable String toState,
		List<String> changedFields, @Nullable String reason) {

	/**
	 * Creates a change of something without a workflow.
	 */
	public static RecordedChange plain(Actor by, Instant at, String action, List<String> changedFields) {
		return new RecordedChange(by, at, action, null, null, changedFields, null);
	}

	/**
	 * Returns the same change with its reason.
	 */
	public RecordedChange because(@Nullable String why) {
		return new RecordedChange(this.by, this.at, this.action, this.fromState, this.toState, this.changedFields, why);
	}

}
