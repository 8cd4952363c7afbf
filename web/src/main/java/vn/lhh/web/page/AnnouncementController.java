package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Announcements that are in force, and one of them.
 */
@Controller
class AnnouncementController {

	@GetMapping("/thong-bao")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang, Reads reads) {
		Listing<News.AnnouncementSummary> announcements = reads
			.need(Query.of("/api/news/announcements").with("page", trang).toString(), News.ANNOUNCEMENTS);
		return new ModelAndView("announcements")
			.addObject("meta",
					Meta.of("Thông báo", "/thong-bao")
						.describedAs("Các thông báo, giấy mời và thời hạn còn hiệu lực.")
						.followedAt("/thong-bao/rss.xml")
						.showing(announcements, "/thong-bao"))
			.addObject("announcements", announcements)
			.addObject("pager", Pager.of(announcements, "/thong-bao"));
	}

	/** What it is about, where that is public. */
	static Documents.@Nullable Summary document(News.Announcement announcement, Reads reads) {
		if (announcement.documentId() == null) {
			return null;
		}
		return reads
			.part(Query.of("/api/documents").slash(announcement.documentId()).toString(), Documents.Summary.class)
			.join()
			.value();
	}

	@GetMapping("/thong-bao/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		News.Announcement announcement = reads.need(Query.of("/api/news/announcements").slash(slug).toString(),
				News.Announcement.class);
		return new ModelAndView("announcement")
			.addObject("meta", Meta.of(announcement.title(), announcement.url())
				.describedAs((announcement.excerpt() != null) ? announcement.excerpt() : announcement.kindLabel())
				.about("announcement", announcement.id())
				.within("Thông báo", "/thong-bao")
				.dated(announcement.publishedAt(), announcement.updatedAt())
				.seenBy(announcement.visibility()))
			.addObject("document", document(announcement, reads))
			.addObject("audience", MemberController.named(announcement.audienceOrgIds(), reads))
			.addObject("announcement", announcement);
	}

}
