package vn.lhh.kit.publishing.scope;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Access;
import vn.lhh.kit.grant.Reach;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.security.Actor;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Check of an account's rights against the items of one publication type; each method
 * throws the problem {@code forbidden}.
 *
 * @param <C> the type of the content
 * @param scope the type's scopes
 */
public record AccessCheck<C extends PublicationContent>(PublicationScope<C> scope) {

	private static final String CREATOR = "history.0.actorId";

	/**
	 * Builds the criteria of the items that an account may read.
	 * @return empty if it may read all
	 */
	public Optional<Criteria> readable(Actor by) {
		Access write = by.rights().write();
		if (write.isUnlimited()) {
			return Optional.empty();
		}
		Criteria own = Criteria.where(CREATOR).is(by.id());
		Criteria drafts = write.ownDrafts().everywhere() ? own
				: new Criteria().andOperator(own, this.scope.within(write.ownDrafts()));
		return Optional.of(new Criteria().orOperator(this.scope.within(write.items()), drafts));
	}

	/**
	 * Verifies that an account may read an item.
	 */
	public void verifyReadable(Publication<C> item, Actor by) {
		Access write = by.rights().write();
		verify(covers(write.items(), item) || (item.isCreatedBy(by) && covers(write.ownDrafts(), item)));
	}

	/**
	 * Verifies that an account may change an item.
	 */
	public void verifyWritable(Publication<C> item, Actor by) {
		verify(writes(item, by).isPresent());
	}

	/**
	 * Verifies that an account may give an item a content, whose containers may be
	 * others.
	 * @param before the item so far, {@code null} for a new one
	 */
	public void verifyContent(@Nullable Publication<C> before, C content, Actor by) {
		Reach reach = (before == null) ? by.rights().write().ownDrafts() : writes(before, by).orElse(Reach.NOWHERE);
		C known = (before == null) ? null : before.newest();
		verify(reach.everywhere() || this.scope.coversMove(reach, known, content));
	}

	/**
	 * Verifies that an account may make a transition. To move an item to the trash or
	 * back without approving rights it must be the account's own draft.
	 */
	public void verifyTransition(Publication<C> item, Transition transition, Actor by) {
		boolean approves = covers(by.rights().approve().items(), item);
		switch (transition) {
			case SUBMIT -> verifyWritable(item, by);
			case TRASH, RESTORE -> verify(approves || (item.isOwnDraftOf(by) && writes(item, by).isPresent()));
			default -> verify(approves);
		}
	}

	private Optional<Reach> writes(Publication<C> item, Actor by) {
		Access write = by.rights().write();
		if (covers(write.items(), item)) {
			return Optional.of(write.items());
		}
		boolean own = item.isOwnDraftOf(by) && covers(write.ownDrafts(), item);
		return own ? Optional.of(write.ownDrafts()) : Optional.empty();
	}

	private boolean covers(Reach reach, Publication<C> item) {
		return reach.everywhere() || this.scope.covers(reach, item);
	}

	private static void verify(boolean allowed) {
		if (!allowed) {
			throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
		}
	}

}
