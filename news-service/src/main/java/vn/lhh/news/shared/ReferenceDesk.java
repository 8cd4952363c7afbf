package vn.lhh.news.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.publishing.web.TransitionRequest;
import vn.lhh.kit.security.Actor;

/**
 * Extends the publication desk for contents that refer to other items (pictures,
 * categories, parent pages). It checks that the references exist when content is saved
 * and when it moves towards readers.
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
	 * Checks the content's references and completes the content with the referenced data.
	 * @param id the publication's id, {@code null} for a new one
	 * @param fieldChecks collects the missing references
	 * @return the completed content
	 */
	protected abstract C complete(C content, @Nullable String id, FieldChecks fieldChecks);

	/**
	 * Returns the publication's stored content, whose references need not exist any more.
	 * @param id the publication's id, {@code null} for a new one
	 * @return its newest content
	 */
	protected Optional<C> before(@Nullable String id) {
		return Optional.ofNullable(id).map(this::required).map(Publication::newest);
	}

	@Override
	public P create(C content, PublicationSettings publicationSettings, Actor by) {
		return super.create(checked(content, null), publicationSettings, by);
	}

	@Override
	public P update(String id, long version, C content, PublicationSettings publicationSettings, Actor by) {
		return super.update(id, version, checked(content, id), publicationSettings, by);
	}

	@Override
	public P createLive(C content, PublicationSettings publicationSettings, Actor by) {
		return super.createLive(checked(content, null), publicationSettings, by);
	}

	/**
	 * Makes a transition. If the publication is not live, {@code SUBMIT}, {@code APPROVE}
	 * and {@code PUBLISH} require that all references exist.
	 */
	@Override
	public P move(String id, @Nullable Long version, Transition transition, TransitionRequest request, Actor by) {
		P known = required(id);
		if (TOWARDS_READERS.contains(transition) && known.allows(transition)) {
			checked(known.newest(), (known.live() == null) ? null : id);
		}
		return super.move(id, version, transition, request, by);
	}

	private C checked(C content, @Nullable String id) {
		FieldChecks fieldChecks = new FieldChecks();
		content.check(fieldChecks);
		C complete = complete(content, id, fieldChecks);
		fieldChecks.throwIfInvalid();
		return complete;
	}

}
