package vn.lhh.kit.publishing.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * Request body of a transition, optional.
 *
 * @param reason required for sending back and rejecting
 * @param publishAt when to go live, for publishing
 */
public record TransitionRequest(@Multiline @Nullable String reason, @Nullable Instant publishAt) {

	/**
	 * Request without any value.
	 */
	public static final TransitionRequest PLAIN = new TransitionRequest(null, null);

}
