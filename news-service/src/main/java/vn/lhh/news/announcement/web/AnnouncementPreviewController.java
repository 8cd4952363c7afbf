package vn.lhh.news.announcement.web;

import vn.lhh.kit.publishing.preview.PreviewAnswer;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.announcement.AnnouncementDesk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves announcement drafts to clients with a signed preview URL. */
@RestController
@RequestMapping("/api/news/preview/announcements")
@Audience(Audience.ANYONE)
class AnnouncementPreviewController {

	private final AnnouncementDesk desk;

	AnnouncementPreviewController(AnnouncementDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/{token}")
	ResponseEntity<AnnouncementView> one(@PathVariable String token) {
		return PreviewAnswer.of(AnnouncementView.of(this.desk.previewed(token), false));
	}

}
