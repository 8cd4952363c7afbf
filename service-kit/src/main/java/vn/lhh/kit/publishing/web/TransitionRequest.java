package vn.lhh.kit.publishing.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * The optional body of a move.
 *
 * @param reason why; required for sending back and refusing
 * @param publishAt when to go live, for publishing
 */
public record TransitionRequest(@Multiline @Nullable String reason, @Nullable Instant publishAt) {

	/**
	 * Nothing said.
	 */
	public static final TransitionRequest PLAIN = new TransitionRequest(null, null);

}
