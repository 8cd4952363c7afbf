package vn.lhh.news.article;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

import vn.lhh.news.article.HighlightsReader.FrontPage;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryDetails;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryTree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

class HighlightsReaderTests {

	private final Articles articles = mock();

	private final CategoryReader categories = mock();

	private final CategoryTree tree = mock();

	private final Category busy = category("busy");

	private final Category quiet = category("quiet");

	private final HighlightsReader reader = new HighlightsReader(this.articles, this.categories, Clock.systemUTC());

	@BeforeEach
	void twoCategoriesWithStripsOfTwo() {
		given(this.categories.tree()).willReturn(this.tree);
		given(this.tree.open()).willAnswer((call) -> Stream.of(this.busy, this.quiet));
		given(this.tree.locked()).willReturn(Set.of());
	}

	@Test
	void aQuietCategoryHasItsStripHoweverMuchOthersPublish() {
		Article old = article("quiet");
		List<Article> newest = Collections.nCopies(7, article("busy"));
		given(this.articles.first(any(), any(), anyInt(), any())).willAnswer((call) -> {
			String asked = reading(call.getArgument(0));
			return asked.contains("quiet") ? List.of(old) : asked.contains("live.featured") ? List.of() : newest;
		});
		FrontPage page = this.reader.now(3);
		assertThat(page.strips().get(this.quiet)).containsExactly(old);
		assertThat(page.strips().get(this.busy)).hasSize(2);
	}

	@Test
	void oneReadingOfTheNewestServesLeadAndStrips() {
		List<Article> all = IntStream.range(0, 4).mapToObj((at) -> article((at < 2) ? "busy" : "quiet")).toList();
		given(this.articles.first(any(), any(), anyInt(), any()))
			.willAnswer((call) -> isOfChosen(call.getArgument(0)) ? List.of() : all);
		FrontPage page = this.reader.now(3);
		assertThat(page.lead()).isEqualTo(all.subList(0, 3));
		assertThat(page.strips().get(this.quiet)).isEqualTo(all.subList(2, 4));
		then(this.articles).should(times(2)).first(any(), any(), anyInt(), any());
	}

	private static boolean isOfChosen(Criteria criteria) {
		return reading(criteria).contains("live.featured");
	}

	private static String reading(Criteria criteria) {
		return criteria.getCriteriaObject().toString();
	}

	private Category category(String id) {
		Category category = mock();
		given(category.facts()).willReturn(new CategoryDetails(id, id, null, 1, null, null, true, 2, true, 3));
		given(this.tree.subtree(argThat((asked) -> asked == category))).willReturn(Set.of(id));
		return category;
	}

	private static Article article(String category) {
		ArticleContent content = mock();
		given(content.categoryIds()).willReturn(List.of(category));
		Article article = mock();
		given(article.shown()).willReturn(content);
		given(article.id()).willReturn(category + System.identityHashCode(article));
		return article;
	}

}
