package vn.lhh.web.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import vn.lhh.web.SiteSection;
import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.QuestionsApi;

/**
 * Site map sections: lists whose every item has its own page.
 */
enum SitemapSection {

	NEWS(SiteSection.NEWS.slug(), "/api/news/articles", NewsApi.ARTICLES,
			(item) -> item.noindex() ? Stream.empty() : entry(item.url(), newer(item.updatedAt(), item.publishedAt()))),
	ANNOUNCEMENTS(SiteSection.ANNOUNCEMENTS.slug(), "/api/news/announcements", NewsApi.ANNOUNCEMENTS,
			(item) -> entry(item.url(), newer(item.updatedAt(), item.publishedAt()))),
	DOCUMENTS(SiteSection.DOCUMENTS.slug(), "/api/documents", DocumentsApi.LIST,
			(item) -> entry(item.url(), newer(item.updatedAt(), item.publishedAt()))),
	MEMBERS(SiteSection.MEMBERS.slug(), "/api/members/organisations", MembersApi.LIST,
			(item) -> entry(item.url(), item.updatedAt())),
	QUESTIONS(SiteSection.QUESTIONS.slug(), "/api/qa/questions", QuestionsApi.LIST,
			(item) -> entry(item.url(), newer(item.updatedAt(), item.answeredAt()))),
	ALBUMS(SiteSection.ALBUMS.slug(), "/api/news/albums", NewsApi.ALBUMS,
			(item) -> entry(item.url(), newer(item.updatedAt(), item.publishedAt()))),
	PAGES("trang", "/api/news/pages", NewsApi.PAGES, (item) -> entry(item.url(), item.updatedAt()));

	/** How many items are read at once. */
	static final int SIZE = 100;

	private final String slug;

	private final String api;

	private final Reader reader;

	<T> SitemapSection(String slug, String api, TypeReference<ItemPage<T>> shape,
			Function<T, Stream<SitemapWriter.Entry>> entry) {
		this.slug = slug;
		this.api = api;
		this.reader = (pageDataLoader, address) -> {
			ItemPage<T> page = pageDataLoader.require(address, shape);
			return new ItemPage<>(page.items().stream().flatMap(entry).toList(), page.page(), page.size(),
					page.totalItems(), page.totalPages());
		};
	}

	String slug() {
		return this.slug;
	}

	ItemPage<SitemapWriter.Entry> page(PageDataLoader pageDataLoader, int number) {
		return this.reader.read(pageDataLoader,
				ApiPath.of(this.api).with("page", number).with("size", SIZE).toString());
	}

	private static Stream<SitemapWriter.Entry> entry(String url, @Nullable OffsetDateTime changed) {
		return Stream.of(new SitemapWriter.Entry(url, (changed != null) ? day(changed) : null));
	}

	private static @Nullable OffsetDateTime newer(@Nullable OffsetDateTime updated, @Nullable OffsetDateTime since) {
		return (updated != null) ? updated : since;
	}

	private static LocalDate day(OffsetDateTime moment) {
		return moment.atZoneSameInstant(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
	}

	/** Reads one page of a list as entries. */
	private interface Reader {

		ItemPage<SitemapWriter.Entry> read(PageDataLoader pageDataLoader, String address);

	}

}
