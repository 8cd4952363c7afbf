package vn.lhh.news.page;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/**
 * Where static pages are written and moved.
 */
@Service
public class PageDesk extends ReferenceDesk<Page, PageContent> {

	private final Pages pages;

	private final MediaReferences media;

	PageDesk(Pages pages, MediaReferences media, PublishingContext context) {
		super(pages, Page::new, context);
		this.pages = pages;
		this.media = media;
	}

	/**
	 * Finds a page for something that points to it.
	 * @param idOrSlug its id or slug
	 * @return in any state
	 */
	public Optional<Page> find(@Nullable String idOrSlug) {
		return this.pages.find(idOrSlug);
	}

	@Override
	protected PageContent complete(PageContent content, @Nullable String id, Rules rules) {
		String parentId = content.parentId();
		boolean kept = before(id).filter((known) -> Objects.equals(known.parentId(), parentId)).isPresent();
		rules.check(parentId == null || kept || this.pages.isKept(parentId), "parentId", "not-found")
			.check(id == null || !this.pages.wouldCycle(id, parentId), "parentId", "cycle");
		return content.with(this.media.files("attachments", content.attachments(), rules));
	}

}
