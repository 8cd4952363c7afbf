package vn.lhh.news.category.web;

import java.util.List;
import java.util.Map;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryUsage;
import vn.lhh.news.shared.ItemsView;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/categories")
@Audience(Audience.ANYONE)
class CategoryController {

	private final CategoryReader reader;

	private final List<CategoryUsage> uses;

	private final PublicationScheduler publicationScheduler;

	CategoryController(CategoryReader reader, List<CategoryUsage> uses, PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.uses = uses;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping
	ResponseEntity<ItemsView<CategoryView>> categories() {
		List<Map<String, Long>> counts = this.uses.stream().map(CategoryUsage::countListed).toList();
		List<CategoryView> items = this.reader.tree()
			.open()
			.map((category) -> CategoryView.of(category, count(category.id(), counts)))
			.toList();
		return PublicResponse.of(new ItemsView<>(items))
			.keys("category-list", "news-list")
			.validUntil(this.publicationScheduler.nextChangeOrNull())
			.build();
	}

	private static long count(String id, List<Map<String, Long>> counts) {
		return counts.stream().mapToLong((each) -> each.getOrDefault(id, 0L)).sum();
	}

}
