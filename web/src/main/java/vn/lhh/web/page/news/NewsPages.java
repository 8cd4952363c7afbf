package vn.lhh.web.page.news;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

/**
 * What the templates of news, announcements, albums and static pages show.
 */
public final class NewsPages {

	private NewsPages() {
	}

	/** A list of articles, of one category or of all. */
	public record ArticleListPage(PageMeta meta, LocalDate today, NewsApi.@Nullable Category category,
			ItemPage<NewsApi.ArticleSummary> articles, PagePart<ItemPage<NewsApi.Category>> categories,
			Pagination pager) implements Page {
	}

	/** An article with further ones. */
	public record ArticlePage(PageMeta meta, NewsApi.Article article, PagePart<NewsApi.Others> others,
			PagePart<ItemPage<NewsApi.Banner>> banners, @Nullable Pagination pager) implements Page {

		public String categoryName() {
			return (this.article.category() != null) ? this.article.category().name() : "Tin tức";
		}

		public String categoryUrl() {
			return (this.article.category() != null) ? this.article.category().url() : "/tin-tuc";
		}

	}

	/** The announcements in force. */
	public record AnnouncementListPage(PageMeta meta, ItemPage<NewsApi.AnnouncementSummary> announcements,
			Pagination pager) implements Page {
	}

	/** An announcement with its document and the organisations it is for. */
	public record AnnouncementPage(PageMeta meta, NewsApi.Announcement announcement,
			DocumentsApi.@Nullable Summary document, List<MembersApi.Ref> audience) implements Page {
	}

	/** A list of albums. */
	public record AlbumListPage(PageMeta meta, ItemPage<NewsApi.AlbumSummary> albums,
			Pagination pager) implements Page {
	}

	/** An album with all its photos. */
	public record AlbumPage(PageMeta meta, NewsApi.Album album) implements Page {
	}

	/** One photo of an album, by its number from 1. */
	public record PhotoPage(PageMeta meta, NewsApi.Album album, NewsApi.Image photo, int number) implements Page {
	}

	/** A static page, beside the menu of all of them. */
	public record StaticPage(PageMeta meta, NewsApi.Page content,
			PagePart<ItemPage<NewsApi.PageSummary>> pages) implements Page {
	}

	/** Every part of the site in one list. */
	public record SiteMapPage(PageMeta meta, PagePart<ItemPage<NewsApi.PageSummary>> pages,
			PagePart<ItemPage<NewsApi.Category>> categories,
			PagePart<ItemPage<MembersApi.Branch>> tree) implements Page {
	}

}
