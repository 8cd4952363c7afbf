package vn.lhh.news.announcement.web;

import vn.lhh.kit.caching.PublicAnswer;
import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.Agenda;
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

	private final Agenda agenda;

	AnnouncementController(AnnouncementReader reader, Agenda agenda) {
		this.reader = reader;
		this.agenda = agenda;
	}

	@GetMapping
	ResponseEntity<PageOf<AnnouncementSummary>> inForce(Paging paging) {
		PageOf<Announcement> page = this.reader.inForce(paging);
		var answer = PublicAnswer.of(page.map((item) -> AnnouncementSummary.of(item, this.reader.isPinned(item))))
			.keys("announcement-list", "home");
		page.items().forEach((item) -> bound(answer, item));
		return answer.validUntil(this.agenda.nextChangeOrNull()).entity();
	}

	@GetMapping("/{slug}")
	ResponseEntity<AnnouncementView> one(@PathVariable String slug) {
		Announcement item = this.reader.one(slug);
		var answer = PublicAnswer.of(AnnouncementView.of(item, this.reader.isPinned(item)));
		bound(answer, item);
		return answer.validUntil(this.agenda.nextChangeOrNull()).entity();
	}

	private void bound(PublicAnswer<?> answer, Announcement item) {
		answer.keys("announcement:" + item.id()).validUntil(item.visibleUntil());
		if (this.reader.isPinned(item)) {
			answer.validUntil(item.shown().pinnedUntil());
		}
	}

}
