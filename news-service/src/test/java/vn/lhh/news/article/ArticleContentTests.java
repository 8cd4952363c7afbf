package vn.lhh.news.article;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;
import vn.lhh.news.article.web.ArticleRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArticleContentTests {

	@Test
	void anEmptyArticleLacksItsFourFields() {
		assertThat(broken("{}")).containsExactly("title", "summary", "bodyHtml", "primaryCategoryId");
	}

	@Test
	void aWholeArticleBreaksNothing() {
		assertThat(broken(with("\"tags\":[\"a\"]"))).isEmpty();
	}

	@Test
	void everythingTooLongIsNamedAtOnce() {
		String json = "{\"title\":\"" + "t".repeat(251) + "\",\"summary\":\"" + "s".repeat(1001) + "\",\"bodyHtml\":\""
				+ "b".repeat(200_001) + "\",\"primaryCategoryId\":\"c\",\"tags\":["
				+ String.join(",", Collections.nCopies(1, "\"" + "x".repeat(61) + "\"")) + "]}";
		assertThat(broken(json)).containsExactly("title", "summary", "bodyHtml", "tags");
	}

	@Test
	void aLengthIsCountedInCharactersNotBytes() {
		String title = "ộ".repeat(250);
		assertThat(broken(with("\"seo\":{\"title\":\"ok\"}").replace("\"T\"", "\"" + title + "\""))).isEmpty();
	}

	@Test
	void addressesThatAreNoneAreNamed() {
		assertThat(broken(with("\"externalUrl\":\"javascript:x\",\"source\":{\"name\":\"\",\"url\":\"//x\"}")))
			.containsExactly("externalUrl", "source.name", "source.url");
	}

	@Test
	void anAuthorNeedsAPenName() {
		assertThat(broken(with("\"authors\":[{\"penName\":\"A\"},{\"role\":\"Biên tập\"}]")))
			.containsExactly("authors[1].penName");
	}

	@Test
	void theOwnCategoryStandsFirstAmongAllAndOnce() {
		assertThat(content(with("\"categoryIds\":[\"x\",\"C\"]")).categoryIds()).containsExactly("C", "x");
	}

	@Test
	void derivedFieldsAreComputedAndNeverTaken() {
		ArticleContent content = content(
				with("\"titleFold\":\"gian lận\",\"readingMinutes\":99").replace("\"T\"", "\"Lâm Đồng được mùa\""));
		assertThat(content.titleFold()).isEqualTo("lam dong duoc mua");
		assertThat(content.readingMinutes()).isEqualTo(1);
	}

	@Test
	void scriptIsCleanedOutOfTheBody() {
		ArticleContent content = content(with("\"tags\":[]").replace("\"<p>B</p>\"",
				"\"<p onclick='x()'>B</p><script>x()</script><iframe src='//x'></iframe>\""));
		assertThat(content.bodyHtml()).isEqualTo("<p>B</p>");
	}

	@Test
	void readingTakesAMinuteFor230Syllables() {
		assertThat(ReadingTime.minutes("<p>" + "chữ ".repeat(230) + "</p>")).isEqualTo(1);
		assertThat(ReadingTime.minutes("<p>" + "chữ ".repeat(231) + "</p>")).isEqualTo(2);
		assertThat(ReadingTime.minutes("")).isEqualTo(1);
	}

	private static String with(String more) {
		return "{\"title\":\"T\",\"summary\":\"S\",\"bodyHtml\":\"<p>B</p>\",\"primaryCategoryId\":\"C\"," + more + "}";
	}

	private static ArticleContent content(String json) {
		return EventJson.read(json, ArticleRequest.class).content();
	}

	private static List<String> broken(String json) {
		FieldChecks fieldChecks = new FieldChecks();
		content(json).check(fieldChecks);
		Problem problem = catchThrowableOfType(Problem.class, fieldChecks::throwIfInvalid);
		return (problem == null) ? List.of() : problem.errors().stream().map(FieldError::field).toList();
	}

}
