package vn.lhh.news.article;

import java.time.Clock;
import java.util.Map;

import vn.lhh.news.category.CategoryUsage;

import org.springframework.stereotype.Component;

/** Reports which categories articles use. */
@Component
class ArticleCategories implements CategoryUsage {

	private final Articles articles;

	private final Clock clock;

	ArticleCategories(Articles articles, Clock clock) {
		this.articles = articles;
		this.clock = clock;
	}

	@Override
	public Map<String, Long> countListed() {
		return this.articles.countListedByCategory(this.clock.instant());
	}

	@Override
	public boolean needs(String categoryId) {
		return this.articles.anyFiledUnder(categoryId);
	}

}
