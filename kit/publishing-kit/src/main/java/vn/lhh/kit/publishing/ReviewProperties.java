package vn.lhh.kit.publishing;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Review settings, the same for every role and type.
 *
 * @param approverMustDiffer whether an account other than the author's must approve and
 * publish a draft; a union in which one person does everything turns it off
 */
@ConfigurationProperties("portal.review")
public record ReviewProperties(@DefaultValue("true") boolean approverMustDiffer) {

	/**
	 * Rejects an approver who wrote the draft.
	 * @param authorId the account that wrote it; {@code null} where none is on record
	 * @param approver the account that approves or publishes
	 * @throws Problem {@code approver-is-author}
	 */
	public void verify(@Nullable String authorId, Actor approver) {
		if (this.approverMustDiffer && approver.id().equals(authorId)) {
			throw new Problem(ProblemKind.FORBIDDEN, "approver-is-author");
		}
	}

}
