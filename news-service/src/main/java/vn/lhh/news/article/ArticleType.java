package vn.lhh.news.article;

import java.util.stream.Stream;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.media.MediaPublicationType;
import vn.lhh.news.media.MediaReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Declares articles as a content type. */
@Component
class ArticleType extends MediaPublicationType<Article, ArticleContent> {

	static final String EVENT_PREFIX = "news.article";

	private final ArticleReader reader;

	private final CategoryReader categories;

	ArticleType(Articles articles, ArticleReader reader, CategoryReader categories, ObjectProvider<MediaReader> media) {
		super(Article.class, EVENT_PREFIX, "news.articles", articles, media);
		this.reader = reader;
		this.categories = categories;
	}

	@Override
	protected Criteria furtherCondition() {
		return this.reader.inOpenCategory();
	}

	@Override
	protected Stream<Index> indexes() {
		Stream<Index> own = Stream.of(
				new Index("publishedAt", Direction.DESC).on("_id", Direction.DESC).named("article_newest"),
				newestOf("live.categoryIds").named("article_filed"),
				newestOf("live.primaryCategoryId").named("article_others"), newestOf("live.tags").named("article_tag"),
				new Index("live.featured", Direction.ASC).on("live.featuredOrder", Direction.ASC)
					.on("publishedAt", Direction.DESC)
					.on("_id", Direction.DESC)
					.named("article_featured"),
				new Index("visibleFrom", Direction.ASC).sparse().named("article_start"),
				new Index("visibleUntil", Direction.ASC).named("article_end"),
				new Index("publishAt", Direction.ASC).sparse().named("article_scheduled"));
		return Stream.concat(super.indexes(), own);
	}

	private static Index newestOf(String field) {
		return new Index(field, Direction.ASC).on("publishedAt", Direction.DESC).on("_id", Direction.DESC);
	}

	@Override
	public String addressOf(Article article) {
		return article.url();
	}

	@Override
	protected void addPlaces(Article article, ArticleContent content, LocationListBuilder locationListBuilder) {
		long newer = this.reader.countNewer(article, null);
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home", "/api/news/highlights")
			.pages("/tin-tuc", newer)
			.data("/api/news/articles", newer)
			.among(LocationKind.FEED, "/rss.xml", "/tin-tuc/rss.xml")
			.mapped("tin-tuc", newer)
			.own(article.url(), "/api/news/articles/" + article.slug())
			.searched("article", article.id());
		CategoryTree tree = this.categories.tree();
		tree.open()
			.filter((category) -> content.categoryIds().stream().anyMatch(tree.subtree(category)::contains))
			.forEach((category) -> addCategory(article, category, locationListBuilder));
	}

	private void addCategory(Article article, Category category, LocationListBuilder locationListBuilder) {
		String path = "/chuyen-muc/" + category.slug();
		locationListBuilder.pages(path, this.reader.countNewer(article, category))
			.among(LocationKind.FEED, path + "/rss.xml");
	}

}
