package vn.lhh.news.site.web;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.site.SiteDesk;
import vn.lhh.news.site.SiteSettings;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/site")
@Audience(Audience.ANYONE)
class SiteController {

	private final SiteDesk desk;

	private final PublicationScheduler publicationScheduler;

	SiteController(SiteDesk desk, PublicationScheduler publicationScheduler) {
		this.desk = desk;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<SiteView> site() {
		SiteSettings settings = this.desk.settings();
		SiteView view = new SiteView(settings.identity(), this.desk.menu(settings), settings.homeBlocks());
		return PublicResponse.of(view)
			.keys("site", "page-list", "category-list")
			.validUntil(this.publicationScheduler.nextChangeOrNull())
			.build();
	}

}
