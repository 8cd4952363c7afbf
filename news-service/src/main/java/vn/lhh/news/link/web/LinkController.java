package vn.lhh.news.link.web;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.link.LinkReader;
import vn.lhh.news.shared.ItemsView;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/links")
@Audience(Audience.ANYONE)
class LinkController {

	private final LinkReader reader;

	LinkController(LinkReader reader) {
		this.reader = reader;
	}

	@GetMapping
	ResponseEntity<ItemsView<LinkView>> links() {
		var items = this.reader.active().stream().map(LinkView::of).toList();
		return PublicResponse.of(new ItemsView<>(items)).keys("link-list", "home").build();
	}

}
