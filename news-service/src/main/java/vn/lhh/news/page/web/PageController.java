package vn.lhh.news.page.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.lhh.kit.caching.PublicResponse;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.page.Page;
import vn.lhh.news.page.PageReader;
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
		List<Page> pages = this.reader.all();
		Map<String, String> slugs = pages.stream().collect(Collectors.toMap(Page::id, Page::slug));
		List<PageSummary> items = pages.stream().map((page) -> summary(page, slugs)).toList();
		var answer = PublicResponse.of(new ItemsView<>(items)).keys("page-list");
		pages.forEach((page) -> answer.validUntil(page.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).entity();
	}

	@GetMapping("/{slug}")
	ResponseEntity<PageView> page(@PathVariable String slug) {
		Page page = this.reader.one(slug);
		Optional<Page> parent = this.reader.listed(page.shown().parentId());
		List<Page> children = this.reader.childrenOf(page);
		var answer = PublicResponse.of(PageView.of(page, parent, children))
			.keys("page:" + page.id(), "page-list")
			.validUntil(page.visibleUntil());
		children.forEach((child) -> answer.validUntil(child.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).entity();
	}

	private static PageSummary summary(Page page, Map<String, String> slugs) {
		return PageSummary.of(page, Optional.ofNullable(page.shown().parentId()).map(slugs::get).orElse(null));
	}

}
