package vn.lhh.news.page.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.web.AttachmentView;
import vn.lhh.news.page.StaticPage;

/** Holds a page for readers. */
record PageView(String id, String slug, String url, String title, String bodyHtml, @Nullable OffsetDateTime updatedAt,
		@Nullable PageLink parent, List<PageLink> children, List<AttachmentView> attachments,
		@Nullable OffsetDateTime visibleUntil, Visibility visibility) {

	static PageView of(StaticPage staticPage, Optional<StaticPage> parent, List<StaticPage> children) {
		return new PageView(staticPage.id(), staticPage.slug(), staticPage.url(), staticPage.shown().title(),
				staticPage.shown().bodyHtml(), VietnameseDates.local(staticPage.liveSince()),
				parent.map(PageLink::of).orElse(null), children.stream().map(PageLink::of).toList(),
				AttachmentView.of(staticPage.shown().attachments()), VietnameseDates.local(staticPage.visibleUntil()),
				staticPage.visibility());
	}

	/** Links to another page. */
	record PageLink(String title, String url) {

		static PageLink of(StaticPage staticPage) {
			return new PageLink(staticPage.shown().title(), staticPage.url());
		}

	}

}
