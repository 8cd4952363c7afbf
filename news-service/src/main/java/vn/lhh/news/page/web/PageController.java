package vn.lhh.news.page.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.page.PageReader;
import vn.lhh.news.page.StaticPage;
import vn.lhh.news.shared.ItemsView;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/pages")
@Audience(Audience.ANYONE)
class PageController {

	private final PageReader reader;

	private final PublicationScheduler publicationScheduler;

	PageController(PageReader reader, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<ItemsView<PageSummary>> pages() {
		List<StaticPage> pages = this.reader.all();
		Map<String, String> slugs = pages.stream().collect(Collectors.toMap(StaticPage::id, StaticPage::slug));
		List<PageSummary> items = pages.stream().map((staticPage) -> summary(staticPage, slugs)).toList();
		var answer = PublicResponse.of(new ItemsView<>(items)).keys("page-list");
		pages.forEach((staticPage) -> answer.validUntil(staticPage.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	@GetMapping("/{slug}")
	ResponseEntity<PageView> page(@PathVariable String slug) {
		StaticPage staticPage = this.reader.one(slug);
		Optional<StaticPage> parent = this.reader.listed(staticPage.shown().parentId());
		List<StaticPage> children = this.reader.childrenOf(staticPage);
		var answer = PublicResponse.of(PageView.of(staticPage, parent, children))
			.keys("page:" + staticPage.id(), "page-list")
			.validUntil(staticPage.visibleUntil());
		children.forEach((child) -> answer.validUntil(child.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	private static PageSummary summary(StaticPage staticPage, Map<String, String> slugs) {
		return PageSummary.of(staticPage,
				Optional.ofNullable(staticPage.shown().parentId()).map(slugs::get).orElse(null));
	}

}
