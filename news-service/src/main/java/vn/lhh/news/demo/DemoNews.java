package vn.lhh.news.demo;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.album.AlbumDesk;
import vn.lhh.news.announcement.AnnouncementDesk;
import vn.lhh.news.article.ArticleDesk;
import vn.lhh.news.page.PageDesk;

import org.springframework.stereotype.Component;

/** Seeds the demo articles, announcements, albums and pages. */
@Component
class DemoNews {

	private final ArticleDesk articleDesk;

	private final AnnouncementDesk announcements;

	private final AlbumDesk albums;

	private final PageDesk pages;

	private final DemoProgress progress;

	DemoNews(ArticleDesk articleDesk, AnnouncementDesk announcements, AlbumDesk albums, PageDesk pages,
			DemoProgress progress) {
		this.articleDesk = articleDesk;
		this.announcements = announcements;
		this.albums = albums;
		this.pages = pages;
		this.progress = progress;
	}

	boolean hasNothingElse() {
		return this.articleDesk.isEmpty();
	}

	void load(DemoPlaceholders names) {
		pages(names);
		DemoFiles.read("articles.json", names, DemoFiles.Articles.class)
			.items()
			.forEach((item) -> once("article", item.slug(), this.articleDesk, item));
		DemoFiles.read("announcements.json", names, DemoFiles.Announcements.class)
			.items()
			.forEach((item) -> once("announcement", item.slug(), this.announcements, item));
		DemoFiles.read("albums.json", names, DemoFiles.Albums.class)
			.items()
			.forEach((item) -> once("album", item.slug(), this.albums, item));
	}

	private void pages(DemoPlaceholders names) {
		names.put("page:gioi-thieu", "");
		int count = DemoFiles.read("pages.json", names, DemoFiles.Pages.class).items().size();
		for (int at = 0; at < count; at++) {
			var item = DemoFiles.read("pages.json", names, DemoFiles.Pages.class).items().get(at);
			String slug = DemoFiles.slug(item.slug());
			names.put("page:" + slug, once("page", slug, this.pages, item));
		}
	}

	private <P extends Publication<C>, C extends PublicationContent> String once(String type, @Nullable String slug,
			PublicationDesk<P, C> publicationDesk, ContentRequest<C> item) {
		return this.progress.once(type + ":" + DemoFiles.slug(slug),
				() -> publicationDesk.createLive(item.content(), item.settings(), Actor.SYSTEM).id());
	}

}
