package vn.lhh.news.article;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.SlugMovedException;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** Reads public articles of open categories. */
@Service
public class ArticleReader {

	private static final int RELATED = 4;

	private final Articles articles;

	private final CategoryReader categories;

	private final Clock clock;

	ArticleReader(Articles articles, CategoryReader categories, Clock clock) {
		this.articles = articles;
		this.categories = categories;
		this.clock = clock;
	}

	/**
	 * Returns a page of the newest articles.
	 * @param categorySlug only of this category and its descendants, {@code null} for all
	 * @param tag only with this tag, {@code null} for all
	 * @return newest first
	 * @throws Problem {@code not-found} if there is no such category
	 * @throws SlugMovedException if the category has another slug now
	 */
	public PageResult<Article> latest(@Nullable String categorySlug, @Nullable String tag, Paging paging) {
		List<Criteria> filters = new ArrayList<>(List.of(inOpenCategory()));
		if (categorySlug != null) {
			filters.add(filedUnder(openCategory(categorySlug)));
		}
		if (tag != null) {
			filters.add(Criteria.where("live.tags").is(tag));
		}
		return this.articles.newest(all(filters), paging, now());
	}

	/**
	 * Returns one article.
	 * @param slug the last part of its URL
	 * @return a visible article in an open category
	 * @throws Problem {@code not-found}
	 */
	public Article one(String slug) {
		return unlocked(this.articles.visible(slug, now()));
	}

	private Article unlocked(Article article) {
		if (this.categories.tree().locked().contains(article.shown().primaryCategoryId())) {
			throw Problem.notFound();
		}
		return article;
	}

	/**
	 * Returns a page of the other articles in an article's category ("Tin khác").
	 * @param before the anchor of the list's first page, {@code null} for the newest
	 * article
	 * @return newest first, without the article itself
	 * @throws Problem {@code not-found}
	 */
	public PageResult<Article> others(String slug, Paging paging, @Nullable ListAnchor before) {
		Article current = unlocked(this.articles.headline(slug, now()));
		List<Criteria> filters = new ArrayList<>();
		filters.add(Criteria.where("live.primaryCategoryId").is(current.shown().primaryCategoryId()));
		filters.add(Criteria.where("_id").ne(current.id()));
		if (before != null) {
			filters.add(before.notNewer());
		}
		return this.articles.headlines(all(filters), paging, now());
	}

	/**
	 * Returns the anchor for reading a list on from its first page.
	 * @return its newest article, {@code null} for an empty page
	 */
	public static @Nullable ListAnchor anchorOf(PageResult<Article> first) {
		return first.items().stream().findFirst().flatMap(ArticleReader::anchor).orElse(null);
	}

	/**
	 * Returns the articles to read next: those an editor chose, or else articles that
	 * share a tag.
	 * @return the chosen articles, or at most four that share a tag
	 */
	public List<Article> related(Article article) {
		ArticleContent content = article.shown();
		if (!content.relatedIds().isEmpty()) {
			return inOrder(content.relatedIds());
		}
		if (content.tags().isEmpty()) {
			return List.of();
		}
		Criteria sharing = all(List.of(inOpenCategory(), Criteria.where("live.tags").in(content.tags()),
				Criteria.where("_id").ne(article.id())));
		return first(sharing, Articles.NEWEST, RELATED);
	}

	/**
	 * Counts the articles listed before the given one.
	 * @param category counts only this category and its descendants, {@code null} for all
	 * @return its position in the list, from 0
	 */
	long countNewer(Article article, @Nullable Category category) {
		Criteria listed = (category == null) ? inOpenCategory() : all(List.of(inOpenCategory(), filedUnder(category)));
		return this.articles.countNewer(article, listed, now());
	}

	/**
	 * Returns an article's URL path.
	 * @return empty if the article is not public
	 */
	public Optional<String> urlOf(String id) {
		return inOrder(List.of(id)).stream().findFirst().map(Article::url);
	}

	/**
	 * Tells whether an article exists.
	 * @return {@code true} for an article in any state
	 */
	public boolean isKnown(String id) {
		return this.articles.unknown(List.of(id)).isEmpty();
	}

	private List<Article> inOrder(Collection<String> ids) {
		Criteria named = all(List.of(inOpenCategory(), Criteria.where("_id").in(ids)));
		Map<String, Article> found = first(named, Articles.NEWEST, ids.size()).stream()
			.collect(Collectors.toMap(Article::id, Function.identity()));
		return ids.stream().flatMap((id) -> Optional.ofNullable(found.get(id)).stream()).toList();
	}

	private List<Article> first(Criteria filter, org.springframework.data.domain.Sort sort, int limit) {
		return this.articles.first(filter, sort, limit, now());
	}

	Criteria inOpenCategory() {
		return Criteria.where("live.primaryCategoryId").nin(this.categories.tree().locked());
	}

	private Criteria filedUnder(Category category) {
		return Criteria.where("live.categoryIds").in(this.categories.tree().subtree(category));
	}

	private Category openCategory(String slug) {
		CategoryTree tree = this.categories.tree();
		return tree.openBySlug(slug)
			.orElseThrow(() -> tree.openByFormerSlug(slug)
				.<RuntimeException>map((moved) -> SlugMovedException.ofParameter("category", slug, moved.slug()))
				.orElseGet(Problem::notFound));
	}

	private static Criteria all(List<Criteria> filters) {
		return new Criteria().andOperator(filters);
	}

	private static Optional<ListAnchor> anchor(Article article) {
		return Optional.ofNullable(article.publishedAt()).map((at) -> new ListAnchor(at, article.id()));
	}

	private Instant now() {
		return this.clock.instant();
	}

}
