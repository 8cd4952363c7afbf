package vn.lhh.news.article;

import java.util.Collection;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.media.MediaLocations;
import vn.lhh.news.media.MediaReader;

import org.springframework.stereotype.Component;

/** Lists the locations (pages, API responses, feeds) that show an article. */
@Component
class ArticleLocations extends MediaLocations<Article, ArticleContent> {

	private static final int ON_A_PAGE = 12;

	private final ArticleReader reader;

	private final CategoryReader categories;

	ArticleLocations(ArticleReader reader, CategoryReader categories, MediaReader media) {
		super(Article.class, media);
		this.reader = reader;
		this.categories = categories;
	}

	@Override
	public String addressOf(Article article) {
		return article.url();
	}

	@Override
	protected Collection<String> filesOf(ArticleContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(Article article, ArticleContent content, LocationListBuilder locationListBuilder) {
		long newer = this.reader.countNewer(article, null);
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home", "/api/news/highlights")
			.paged("/tin-tuc", "trang", newer, ON_A_PAGE)
			.paged("/api/news/articles", "page", newer, Paging.DEFAULT_SIZE)
			.among(LocationKind.FEED, "/rss.xml", "/tin-tuc/rss.xml")
			.mapped("tin-tuc", newer)
			.own(article.url(), "/api/news/articles/" + article.slug());
		CategoryTree tree = this.categories.tree();
		tree.open()
			.filter((category) -> content.categoryIds().stream().anyMatch(tree.subtree(category)::contains))
			.forEach((category) -> addCategory(article, category, locationListBuilder));
	}

	private void addCategory(Article article, Category category, LocationListBuilder locationListBuilder) {
		String path = "/chuyen-muc/" + category.slug();
		locationListBuilder.paged(path, "trang", this.reader.countNewer(article, category), ON_A_PAGE)
			.among(LocationKind.FEED, path + "/rss.xml");
	}

}
