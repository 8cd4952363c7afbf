package vn.lhh.news.article;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.news.Bureau;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryUsage;
import vn.lhh.testkit.ScheduledTasks;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class ReadsIT {

	private static final String ADMIN = "/api/news/admin/articles";

	@LocalServerPort
	private int port;

	@Autowired
	private ArticleReader reader;

	@Autowired
	private HighlightsReader highlights;

	@Autowired
	private CategoryReader categories;

	@Autowired
	private CategoryUsage use;

	@Autowired
	private ScheduledTaskHolder tasks;

	private String category = "";

	private String slug = "";

	@BeforeEach
	void threeArticles() {
		Bureau bureau = new Bureau(this.port);
		this.category = bureau.category(Bureau.unique("chuyen-muc"));
		bureau.live(ADMIN, Bureau.article(this.category, "Tin một"));
		bureau.live(ADMIN, Bureau.article(this.category, "Tin hai"));
		this.slug = bureau.live(ADMIN, Bureau.article(this.category, "Tin ba")).path("slug").asString();
	}

	@Test
	void anArticleIsReadOnceAndWithoutWhatEditorsKeep() {
		assertThat(asked(() -> this.reader.one(this.slug))).containsExactly("find articles [draft, outbox, revisions]");
	}

	@Test
	void aListAsksTwiceAtMost() {
		assertThat(asked(() -> this.reader.latest(null, null, new Paging(1, 2)))).hasSize(2);
		assertThat(asked(() -> this.reader.latest(null, null, new Paging(1, 100)))).hasSize(1);
	}

	@Test
	void aListLeavesOutWhatOnlyTheArticleItselfShows() {
		assertThat(asked(() -> this.reader.latest(null, null, new Paging(1, 100)))).first()
			.asString()
			.startsWith("find articles")
			.contains("draft", "history", "live.bodyHtml", "outbox", "revisions");
	}

	@Test
	void otherArticlesAreFoundFromWhatAListKnowsOfTheOne() {
		assertThat(asked(() -> this.reader.others(this.slug, new Paging(1, 10), null))).hasSize(2)
			.allSatisfy((command) -> assertThat(command).contains("live.bodyHtml", "live.summary"));
	}

	@Test
	void eachListIsReadInTheOrderOfAnIndexOfWhatItIsAbout() {
		Paging paging = new Paging(1, 10);
		String filed = this.categories.tree().byId(this.category).orElseThrow().slug();
		assertThat(orders(() -> this.reader.latest(null, null, paging))).containsExactly("article_newest");
		assertThat(orders(() -> this.reader.latest(filed, null, paging))).containsExactly("article_filed");
		assertThat(orders(() -> this.reader.latest(null, "khoa học", paging))).containsExactly("article_tag");
		assertThat(orders(() -> this.reader.others(this.slug, paging, null))).containsExactly("article_others");
		assertThat(orders(() -> this.highlights.now(6))).containsExactly("article_featured", "article_newest");
	}

	@Test
	void whatTheClockChangesIsFoundByTheMomentsItBeginsAndEnds() {
		Runnable agenda = ScheduledTasks.of(this.tasks, PublicationScheduler.class);
		await().untilAsserted(() -> {
			threeArticles();
			assertThat(MongoCommandRecorder.lookups("articles", agenda)).contains("article_end article_scheduled",
					"article_start");
		});
	}

	@Test
	void allCategoriesAreCountedAtOnce() {
		assertThat(asked(() -> assertThat(this.use.countListed()).containsEntry(this.category, 3L)))
			.containsExactly("aggregate articles");
	}

	private static List<String> orders(Runnable reading) {
		return MongoCommandRecorder.orders("articles", reading);
	}

	private static List<String> asked(Runnable reading) {
		return MongoCommandRecorder.of(reading).stream().filter((command) -> !command.contains("categories")).toList();
	}

}
