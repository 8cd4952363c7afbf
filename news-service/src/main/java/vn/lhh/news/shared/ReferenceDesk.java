package vn.lhh.news.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.security.Actor;

/**
 * Extends the publication desk for contents that refer to other items (pictures,
 * categories, parent pages), which may have been removed since the content was saved: it
 * checks the references again when the content moves towards readers.
 *
 * @param <P> the publication
 * @param <C> its content
 */
public abstract class ReferenceDesk<P extends Publication<C>, C extends PublicationContent>
		extends PublicationDesk<P, C> {

	private static final Set<Transition> TOWARDS_READERS = EnumSet.of(Transition.SUBMIT, Transition.APPROVE,
			Transition.PUBLISH);

	protected ReferenceDesk(PublicationStore<P> store, Supplier<P> blank, PublishingContext context) {
		super(store, blank, context);
	}

	/**
	 * Requires for {@code SUBMIT}, {@code APPROVE} and {@code PUBLISH} that all
	 * references exist, if the publication is not live.
	 */
	@Override
	protected void verifyTransition(P known, Transition transition, Actor by) {
		if (TOWARDS_READERS.contains(transition) && known.allows(transition)) {
			FieldChecks fieldChecks = new FieldChecks();
			checked(known.newest(), (known.live() == null) ? null : known, by, fieldChecks);
			fieldChecks.throwIfInvalid();
		}
	}

}
