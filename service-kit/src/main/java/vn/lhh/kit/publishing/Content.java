package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;

/**
 * What an editor writes, as one immutable value: the draft and the live text of a
 * {@link Publication} are two of these.
 */
public interface Content {

	/**
	 * What the slug is made from.
	 * @return the title
	 */
	String title();

	/**
	 * Checks every field.
	 * @param rules where broken fields are noted
	 */
	void check(Rules rules);

	/**
	 * The moment before which the thing is not shown though live.
	 * @return {@code null} for none
	 */
	default @Nullable Instant startsAt() {
		return null;
	}

	/**
	 * The moment from which the thing is no longer shown.
	 * @return {@code null} for none
	 */
	default @Nullable Instant endsAt() {
		return null;
	}

}
