package vn.lhh.members.organisation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lhh.members.organisation.hierarchy.HierarchyStore;

import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.publishing.scope.NodeScope;
import vn.lhh.kit.publishing.scope.PublicationScope;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.media.MediaStore;

/**
 * Publication desk that keeps organisations. No organisation leaves the site while others
 * are under it, and none is published under a parent that is not public.
 */
@Service
public class OrganisationDesk extends PublicationDesk<Organisation, OrganisationContent> {

	private static final Set<Transition> AWAY = EnumSet.of(Transition.UNPUBLISH, Transition.ARCHIVE, Transition.TRASH);

	private final Organisations organisations;

	private final HierarchyStore hierarchyStore;

	private final MediaStore media;

	private final ReferenceChecks referenceChecks;

	OrganisationDesk(Organisations organisations, HierarchyStore hierarchyStore, MediaStore media,
			ReferenceChecks referenceChecks, PublishingContext context) {
		super(organisations, Organisation::new, context);
		this.organisations = organisations;
		this.hierarchyStore = hierarchyStore;
		this.media = media;
		this.referenceChecks = referenceChecks;
	}

	@Override
	protected PublicationScope<OrganisationContent> scope() {
		return new NodeScope<>(ScopeType.ORGANISATION, OrganisationContent::parentId, this.hierarchyStore.scopes());
	}

	@Override
	protected void verifyTransition(Organisation organisation, Transition transition, Actor by) {
		if (AWAY.contains(transition) && this.hierarchyStore.hasChildren(organisation.id())) {
			throw new Problem(ProblemKind.CONFLICT, "has-children");
		}
		if (transition == Transition.PUBLISH) {
			checkParentIsLive(organisation.newest());
		}
	}

	@Override
	protected OrganisationContent complete(OrganisationContent content, @Nullable Organisation before, Actor by,
			FieldChecks fieldChecks) {
		this.referenceChecks.check(content, before, fieldChecks);
		return withLogo(content, fieldChecks);
	}

	@Override
	protected void checkReferences(Organisation organisation, FieldChecks fieldChecks) {
		withLogo(organisation.newest(), fieldChecks);
	}

	@Override
	protected void free(Organisation purged, List<OrganisationContent> contents) {
		this.hierarchyStore.forget(purged.id());
	}

	/**
	 * Tells whether there is no organisation yet.
	 * @return {@code true} on a new site
	 */
	public boolean isEmpty() {
		return this.organisations.isEmpty();
	}

	private void checkParentIsLive(OrganisationContent content) {
		String parent = content.parentId();
		if (parent != null && this.organisations.required(parent).live() == null) {
			throw new Problem(ProblemKind.CONFLICT, "parent-not-published");
		}
	}

	private OrganisationContent withLogo(OrganisationContent content, FieldChecks fieldChecks) {
		Logo logo = content.logo();
		if (logo == null) {
			return content;
		}
		Optional<ImageSize> size = this.media.size(logo.mediaId());
		fieldChecks.check(size.isPresent(), "logo.mediaId", "media-not-found");
		return size.map((found) -> content.with(logo.sized(found))).orElse(content);
	}

}
