package vn.lhh.kit.publishing;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the review, the same for every role and type.
 *
 * @param approverMustDiffer whether a draft is approved and published by another account
 * than the one that wrote it; a union in which one person does everything turns it off
 */
@ConfigurationProperties("portal.review")
public record ReviewProperties(@DefaultValue("true") boolean approverMustDiffer) {

	/**
	 * Refuses an approver who wrote the text.
	 * @param authorId the account that wrote it, {@code null} where none is on record
	 * @param approver who approves or publishes it
	 * @throws Problem {@code approver-is-author}
	 */
	public void verify(@Nullable String authorId, Actor approver) {
		if (this.approverMustDiffer && approver.id().equals(authorId)) {
			throw new Problem(ProblemKind.FORBIDDEN, "approver-is-author");
		}
	}

}
