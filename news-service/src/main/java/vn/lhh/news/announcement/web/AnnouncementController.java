package vn.lhh.news.announcement.web;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.announcement.Announcement;
import vn.lhh.news.announcement.AnnouncementReader;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/announcements")
@Audience(Audience.ANYONE)
class AnnouncementController {

	private final AnnouncementReader reader;

	private final PublicationScheduler publicationScheduler;

	AnnouncementController(AnnouncementReader reader, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<PageResult<AnnouncementSummary>> inForce(Paging paging) {
		PageResult<Announcement> page = this.reader.inForce(paging);
		var answer = PublicResponse.of(page.map((item) -> AnnouncementSummary.of(item, this.reader.isPinned(item))))
			.keys("announcement-list", "home");
		page.items().forEach((item) -> bound(answer, item));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	@GetMapping("/{slug}")
	ResponseEntity<AnnouncementView> one(@PathVariable String slug) {
		Announcement item = this.reader.one(slug);
		var answer = PublicResponse.of(AnnouncementView.of(item, this.reader.isPinned(item)));
		bound(answer, item);
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	private void bound(PublicResponse<?> answer, Announcement item) {
		answer.keys("announcement:" + item.id()).validUntil(item.visibleUntil());
		if (this.reader.isPinned(item)) {
			answer.validUntil(item.shown().pinnedUntil());
		}
	}

}
