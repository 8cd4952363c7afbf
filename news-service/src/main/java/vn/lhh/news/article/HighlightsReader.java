package vn.lhh.news.article;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/**
 * Reads the articles of the home page. One query for the newest articles serves the lead
 * and, as a rule, every category strip, because the home page is read more often than any
 * other.
 */
@Service
public class HighlightsReader {

	private static final int MOST_FEATURED = 3;

	private static final Sort CHOSEN = Sort.by("live.featuredOrder").and(Articles.NEWEST);

	private final Articles articles;

	private final CategoryReader categories;

	private final Clock clock;

	HighlightsReader(Articles articles, CategoryReader categories, Clock clock) {
		this.articles = articles;
		this.categories = categories;
		this.clock = clock;
	}

	/**
	 * Returns the home page's current articles.
	 * @param size the maximum number of lead articles
	 * @return the lead, and the category strips that are not empty
	 */
	public FrontPage now(int size) {
		CategoryTree tree = this.categories.tree();
		List<Category> shown = tree.open().filter((category) -> category.facts().showOnHome()).toList();
		Criteria home = new Criteria().andOperator(Criteria.where("live.primaryCategoryId").nin(tree.locked()),
				Criteria.where("live.showOnHome").is(true));
		Criteria chosen = new Criteria().andOperator(home, Criteria.where("live.featured").is(true));
		List<Article> featured = first(chosen, CHOSEN, Math.min(size, MOST_FEATURED));
		int wanted = size + featured.size() + shown.stream().mapToInt(HighlightsReader::length).sum();
		Newest newest = new Newest(home, first(home, Articles.NEWEST, wanted), wanted);
		return new FrontPage(lead(featured, newest.articles(), size), strips(shown, newest));
	}

	private static List<Article> lead(List<Article> featured, List<Article> newest, int size) {
		Set<String> taken = featured.stream().map(Article::id).collect(Collectors.toSet());
		Stream<Article> others = newest.stream().filter((article) -> !taken.contains(article.id()));
		return Stream.concat(featured.stream(), others).limit(size).toList();
	}

	private Map<Category, List<Article>> strips(List<Category> shown, Newest newest) {
		Map<Category, List<Article>> strips = new LinkedHashMap<>();
		shown.forEach((category) -> strips.put(category, strip(category, newest)));
		strips.values().removeIf(List::isEmpty);
		return strips;
	}

	private List<Article> strip(Category category, Newest newest) {
		Set<String> filed = this.categories.tree().subtree(category);
		List<Article> known = newest.of(filed, length(category));
		if (known.size() == length(category) || newest.isAll()) {
			return known;
		}
		Criteria ofCategory = new Criteria().andOperator(newest.home(), Criteria.where("live.categoryIds").in(filed));
		return first(ofCategory, Articles.NEWEST, length(category));
	}

	private static int length(Category category) {
		return Math.max(1, category.facts().itemsOnHome());
	}

	private List<Article> first(Criteria filter, Sort sort, int limit) {
		return this.articles.first(filter, sort, limit, this.clock.instant());
	}

	/**
	 * Holds the articles of the home page.
	 *
	 * @param lead at most three featured articles, then the newest
	 * @param strips the newest articles of each category with a strip
	 */
	public record FrontPage(List<Article> lead, Map<Category, List<Article>> strips) {

		/**
		 * Returns all articles.
		 * @return the lead, then the strips
		 */
		public Stream<Article> all() {
			return Stream.concat(this.lead.stream(), this.strips.values().stream().flatMap(List::stream));
		}

	}

	private record Newest(Criteria home, List<Article> articles, int wanted) {

		boolean isAll() {
			return this.articles.size() < this.wanted;
		}

		List<Article> of(Set<String> categories, int most) {
			return this.articles.stream()
				.filter((article) -> article.shown().categoryIds().stream().anyMatch(categories::contains))
				.limit(most)
				.toList();
		}

	}

}
