package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Albums of activity photos, and one of them.
 */
@Controller
class AlbumController {

	private static final int ON_A_PAGE = 12;

	@GetMapping("/hinh-anh")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang, Reads reads) {
		Listing<News.AlbumSummary> albums = reads
			.need(Query.of("/api/news/albums").with("page", trang).with("size", ON_A_PAGE).toString(), News.ALBUMS);
		return new ModelAndView("albums")
			.addObject("meta",
					Meta.of("Hình hoạt động", "/hinh-anh")
						.describedAs("Hình ảnh hoạt động của Liên hiệp Hội.")
						.followedAt("/hinh-anh/rss.xml")
						.showing(albums, "/hinh-anh"))
			.addObject("albums", albums)
			.addObject("pager", Pager.of(albums, "/hinh-anh"));
	}

	/** One photo of an album by its place in it, from 1. */
	@GetMapping("/hinh-anh/{slug}/{number:[1-9][0-9]{0,3}}")
	ModelAndView photo(@PathVariable String slug, @PathVariable int number, Reads reads) {
		News.Album album = reads.need(Query.of("/api/news/albums").slash(slug).toString(), News.Album.class);
		if (number > album.photos().size()) {
			throw GatewayProblem.notFound();
		}
		News.Image photo = album.photos().get(number - 1);
		return new ModelAndView("photo")
			.addObject("meta",
					Meta.of(album.title() + " – ảnh " + number, album.url() + "/" + number)
						.describedAs((photo.caption() != null) ? photo.caption() : photo.alt())
						.about("album", album.id())
						.within(album.title(), album.url())
						.seenBy(album.visibility())
						.picturedBy(photo.url()))
			.addObject("album", album)
			.addObject("photo", photo)
			.addObject("number", number);
	}

	@GetMapping("/hinh-anh/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		News.Album album = reads.need(Query.of("/api/news/albums").slash(slug).toString(), News.Album.class);
		return new ModelAndView("album")
			.addObject("meta",
					Meta.of(album.title(), album.url())
						.describedAs(album.description())
						.about("album", album.id())
						.within("Hình hoạt động", "/hinh-anh")
						.dated(album.publishedAt(), album.updatedAt())
						.seenBy(album.visibility())
						.picturedBy((album.cover() != null) ? album.cover().url() : null))
			.addObject("album", album);
	}

}
