package vn.lhh.news.page;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/**
 * Writes static pages and moves them through publication. A page with child pages cannot
 * be unpublished, archived or trashed.
 */
@Service
public class PageDesk extends ReferenceDesk<StaticPage, PageContent> {

	private static final Set<Transition> AWAY = EnumSet.of(Transition.UNPUBLISH, Transition.ARCHIVE, Transition.TRASH);

	private final StaticPages staticPages;

	private final MediaReferences media;

	PageDesk(StaticPages staticPages, MediaReferences media, PublishingContext context) {
		super(staticPages, StaticPage::new, context);
		this.staticPages = staticPages;
		this.media = media;
	}

	/**
	 * Finds a page for an item that refers to it.
	 * @return the page in any state
	 */
	public Optional<StaticPage> find(@Nullable String idOrSlug) {
		return this.staticPages.find(idOrSlug);
	}

	@Override
	protected void verifyTransition(StaticPage page, Transition transition, Actor by) {
		if (AWAY.contains(transition) && this.staticPages.hasChildren(page.id())) {
			throw new Problem(ProblemKind.CONFLICT, "has-children");
		}
		super.verifyTransition(page, transition, by);
	}

	@Override
	protected PageContent complete(PageContent content, @Nullable StaticPage before, Actor by,
			FieldChecks fieldChecks) {
		String parentId = content.parentId();
		boolean kept = before != null && Objects.equals(before.newest().parentId(), parentId);
		boolean cycle = before != null && this.staticPages.wouldCycle(before.id(), parentId);
		fieldChecks.check(parentId == null || kept || this.staticPages.isKept(parentId), "parentId", "not-found")
			.check(!cycle, "parentId", "cycle");
		Optional<String> text = Optional.ofNullable(before).map((known) -> known.newest().bodyHtml());
		this.media.checkPicturesIn("bodyHtml", content.bodyHtml(), text, fieldChecks);
		return content.with(this.media.files("attachments", content.attachments(), fieldChecks));
	}

}
