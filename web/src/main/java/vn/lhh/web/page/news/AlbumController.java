package vn.lhh.web.page.news;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;

/**
 * Pages of photo albums: the list, one album, and one photo.
 */
@Controller
class AlbumController {

	private static final int ON_A_PAGE = 12;

	@GetMapping("/hinh-anh")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang, PageDataLoader pageDataLoader) {
		ItemPage<NewsApi.AlbumSummary> albums = pageDataLoader.require(
				ApiPath.of("/api/news/albums").with("page", trang).with("size", ON_A_PAGE).toString(), NewsApi.ALBUMS);
		PageMeta meta = PageMeta.of("Hình hoạt động", "/hinh-anh")
			.describedAs("Hình ảnh hoạt động của Liên hiệp Hội.")
			.followedAt("/hinh-anh/rss.xml")
			.showing(albums, "/hinh-anh");
		return new ModelAndView("albums", Page.ATTRIBUTE,
				new NewsPages.AlbumListPage(meta, albums, Pagination.of(albums, "/hinh-anh")));
	}

	/** One photo of an album, by its number from 1. */
	@GetMapping("/hinh-anh/{slug}/{number:[1-9][0-9]{0,3}}")
	ModelAndView photo(@PathVariable String slug, @PathVariable int number, PageDataLoader pageDataLoader) {
		NewsApi.Album album = pageDataLoader.require(ApiPath.of("/api/news/albums").slash(slug).toString(),
				NewsApi.Album.class);
		if (number > album.photos().size()) {
			throw GatewayException.notFound();
		}
		NewsApi.Image photo = album.photos().get(number - 1);
		PageMeta meta = PageMeta.of(album.title() + " – ảnh " + number, album.url() + "/" + number)
			.describedAs((photo.caption() != null) ? photo.caption() : photo.alt())
			.about("album", album.id())
			.within(album.title(), album.url())
			.seenBy(album.visibility())
			.picturedBy(photo.url());
		return new ModelAndView("photo", Page.ATTRIBUTE, new NewsPages.PhotoPage(meta, album, photo, number));
	}

	@GetMapping("/hinh-anh/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		NewsApi.Album album = pageDataLoader.require(ApiPath.of("/api/news/albums").slash(slug).toString(),
				NewsApi.Album.class);
		PageMeta meta = PageMeta.of(album.title(), album.url())
			.describedAs(album.description())
			.about("album", album.id())
			.within("Hình hoạt động", "/hinh-anh")
			.dated(album.publishedAt(), album.updatedAt())
			.seenBy(album.visibility())
			.picturedBy((album.cover() != null) ? album.cover().url() : null);
		return new ModelAndView("album", Page.ATTRIBUTE, new NewsPages.AlbumPage(meta, album));
	}

}
