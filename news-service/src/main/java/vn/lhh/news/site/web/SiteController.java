package vn.lhh.news.site.web;

import vn.lhh.kit.caching.PublicAnswer;
import vn.lhh.kit.publishing.Agenda;
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

	private final Agenda agenda;

	SiteController(SiteDesk desk, Agenda agenda) {
		this.desk = desk;
		this.agenda = agenda;
	}

	@GetMapping
	ResponseEntity<SiteView> site() {
		SiteSettings settings = this.desk.settings();
		SiteView view = new SiteView(settings.identity(), this.desk.menu(settings), settings.homeBlocks());
		return PublicAnswer.of(view)
			.keys("site", "page-list", "category-list")
			.validUntil(this.agenda.nextChangeOrNull())
			.entity();
	}

}
