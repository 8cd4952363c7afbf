package vn.lhh.search.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.lhh.search.ContentEvents;
import vn.lhh.search.SearchSystem;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.lucene.LuceneSearchEngine;

import static org.assertj.core.api.Assertions.assertThat;

class FeedIT {

	private static final int MANY = 300;

	private final Path folder;

	private final ContentEvents events = new ContentEvents();

	private final SearchSystem system;

	FeedIT(@TempDir Path folder) {
		this.folder = folder;
		this.system = new SearchSystem(folder.resolve("search"));
	}

	@AfterEach
	void stop() {
		this.system.close();
		this.events.close();
	}

	@Test
	void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
		this.system.startCaughtUp();
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		this.system.awaitIds("dau tam", "a1");
		this.events.article("a1", 2, "Chế biến cà phê");
		this.system.awaitIds("ca phe", "a1");
		assertThat(this.system.ids("dau tam")).isEmpty();
		this.events.withdraw("a1", 3);
		this.system.awaitIds("ca phe");
	}

	@Test
	void aDocumentIsFoundByTheTextOfItsFilesAlsoAfterARestartAndARebuild() {
		this.events.text("tep-1", 1, "d1", "nuôi ong dú");
		this.events.document("d1", "7/QĐ-UBND", "Về việc phê duyệt", "2018-03-30");
		this.system.startCaughtUp();
		this.system.awaitIds("ong dú", "d1");
		this.events.text("tep-0", 1, "d1", "Kỹ thuật ");
		this.system.awaitIds("\"kỹ thuật nuôi ong dú\"", "d1");
		this.system.stop();
		this.events.text("tep-1", 2, "d1", "trồng lan gấm");
		this.events.flush();
		this.system.start();
		this.system.awaitIds("\"kỹ thuật trồng lan gấm\"", "d1");
		String served = this.system.index().state().folder();
		this.system.index().rebuild();
		SearchSystem.await(() -> !this.system.index().state().folder().equals(served));
		this.system.awaitIds("\"kỹ thuật trồng lan gấm\"", "d1");
		this.events.withdrawText("tep-1", 3);
		this.system.awaitIds("\"lan gấm\"");
		this.events.send("documents.texts", "documents.text.withdrawn.v1", "tep-0", 2, null);
		this.system.awaitIds("\"kỹ thuật\"");
		this.system.awaitIds("phê duyệt", "d1");
	}

	@Test
	void anIndexOfAnotherFormatServesUntilANewOneIsBuilt() throws IOException {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		this.system.startCaughtUp();
		this.system.stop();
		Path former = this.system.indexes().getFirst();
		try (LuceneSearchEngine engine = LuceneSearchEngine.open(former, Clock.systemUTC(), Abbreviations::standard)) {
			engine.commit(engine.position().replaceFirst("^\\d+", "1"));
		}
		this.system.start();
		assertThat(this.system.index().state().complete()).isTrue();
		assertThat(this.system.ids("dau tam")).containsExactly("a1");
		SearchSystem.await(() -> !this.system.indexes().contains(former) && this.system.indexes().size() == 1);
		this.system.awaitIds("dau tam", "a1");
	}

	@Test
	void aLockedCategoryHidesItsArticlesAlsoWhileKafkaIsAway() {
		this.events.lock("c1", 1, false);
		this.events.article("a1", 1, "Trồng dâu nuôi tằm", Map.of("categoryId", "c1", "categoryIds", List.of("c1")));
		this.events.article("a2", 1, "Dâu tằm tơ", Map.of("categoryId", "c2", "categoryIds", List.of("c2", "c1")));
		this.system.startCaughtUp();
		this.system.awaitIds("dau tam", "a1", "a2");
		assertThat(this.system.search("dau tam").at("/facets/category/0/count").asInt()).isEqualTo(2);
		this.events.lock("c1", 2, true);
		this.system.awaitIds("dau tam", "a2");
		assertThat(this.system.search("dau tam").at("/facets/category")).isEmpty();
		assertThat(status("/article/a1")).isEqualTo(404);
		this.system.stop();
		this.system.start("--spring.kafka.bootstrap-servers=127.0.0.1:1");
		assertThat(this.system.ids("dau tam")).containsExactly("a2");
		this.system.stop();
		this.events.lock("c1", 3, false);
		this.events.flush();
		this.system.start();
		this.system.awaitIds("dau tam", "a1", "a2");
	}

	@Test
	void aTakedownCanBeProvedByTheItem() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		this.events.article("a2", 1, "Tin hết hạn", Map.of("visibleUntil", "2026-01-06T00:00:00Z"));
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == 2);
		assertThat(status("/article/a1")).isEqualTo(200);
		assertThat(this.system.api().get("/api/search/items/article/a1").header("Cache-Control")).isEqualTo("no-store");
		assertThat(status("/article/a2")).isEqualTo(404);
		assertThat(status("/page/a1")).isEqualTo(404);
		assertThat(status("/tin/a1")).isEqualTo(404);
		this.events.withdraw("a1", 2);
		SearchSystem.await(() -> status("/article/a1") == 404);
	}

	@Test
	void withoutKafkaAKeptIndexServesAndAnEmptyOneIsNotReady() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		this.system.startCaughtUp();
		this.system.awaitIds("dau tam", "a1");
		this.system.stop();
		this.system.start("--spring.kafka.bootstrap-servers=127.0.0.1:1");
		assertThat(this.system.ids("dau tam")).containsExactly("a1");
		SearchSystem.await(() -> this.system.api().get("/readyz").status() == 200);
		assertThat(this.system.search("dau tam").path("complete").asBoolean()).isTrue();
		this.system.stop();
		this.system.deleteIndexes();
		this.system.start("--spring.kafka.bootstrap-servers=127.0.0.1:1");
		assertThat(this.system.api().get("/readyz").status()).isEqualTo(503);
		assertThat(this.system.api().get("/livez").status()).isEqualTo(200);
		assertThat(this.system.search("dau tam").path("complete").asBoolean()).isFalse();
		assertThat(status("/article/a1")).isEqualTo(503);
	}

	@Test
	void withoutMongoItStartsAndAnswers() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		this.system.start("--spring.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200");
		this.system.awaitIds("dau tam", "a1");
		this.system.awaitComplete();
		assertThat(this.system.api().get("/readyz").status()).isEqualTo(200);
	}

	private int status(String item) {
		return this.system.api().get("/api/search/items" + item).status();
	}

	@Test
	void theHighestSequenceWinsWhateverComesLaterOrAgain() {
		this.events.article("a1", 5, "Hội thảo lâm nghiệp");
		this.events.article("a1", 4, "Hội thảo thủy lợi");
		this.events.article("a1", 5, "Hội thảo lâm nghiệp");
		this.events.withdraw("a2", 3);
		this.events.article("a2", 2, "Hội thảo thủy sản");
		this.events.article("a3", 1, "Hội thảo cuối cùng");
		this.system.startCaughtUp();
		this.system.awaitIds("hội thảo", "a1", "a3");
		assertThat(this.system.ids("lâm nghiệp")).containsExactly("a1");
	}

	@Test
	void whatCannotBeReadIsSkipped() {
		this.events.sendRaw("news.articles", "a1", "{\"id\":\"a1\",\"title\":\"Không đầu mục\"}");
		this.events.send("news.articles", "news.article.published.v1", "a2", 1, "{\"id\":");
		this.events.send("news.articles", "news.article.published.v1", "a3", 1, "{\"id\":\"a3\"}");
		this.events.article("a5", 1, "Quá dài", Map.of("categoryIds", List.of("c".repeat(40_000))));
		this.events.article("a4", 1, "Sáng kiến kỹ thuật", Map.of("tags", Arrays.asList("hay", null)));
		this.system.startCaughtUp();
		this.system.awaitIds("sáng kiến", "a4");
		assertThat(this.system.index().state().items()).isEqualTo(1);
		assertThat(this.system.bean(MeterRegistry.class).get("portal.search.undecodable").counter().count())
			.isEqualTo(4);
	}

	@Test
	void whatIsNotYetOrNoLongerShownIsNotFound() {
		this.events.article("a1", 1, "Tin hẹn giờ", Map.of("visibleFrom", "2999-01-01T00:00:00Z"));
		this.events.article("a2", 1, "Tin hết hạn", Map.of("visibleUntil", "2026-01-06T00:00:00Z"));
		this.events.article("a3", 1, "Tin còn hạn", Map.of("visibleUntil", "2999-01-01T00:00:00Z"));
		this.system.startCaughtUp();
		this.system.awaitIds("tin", "a3");
	}

	@Test
	void itGoesOnWhereItStopped() {
		this.events.article("a1", 1, "Giống chè mới");
		this.events.article("a2", 1, "Giống chè cũ");
		this.events.category("c1", "giong-cay", "Giống cây");
		this.system.startCaughtUp();
		this.system.awaitIds("giống chè", "a1", "a2");
		String served = this.system.index().state().folder();
		this.system.stop();
		this.events.withdraw("a2", 2);
		this.events.article("a3", 1, "Giống chè lai", Map.of("categoryIds", List.of("c1")));
		this.events.flush();
		this.system.start();
		assertThat(this.system.index().state().complete()).isTrue();
		assertThat(this.system.index().state().folder()).isEqualTo(served);
		this.system.awaitIds("giống chè", "a1", "a3");
		SearchSystem.await(
				() -> this.system.search("giống chè").at("/facets/category/0/name").asString("").equals("Giống cây"));
	}

	@Test
	void anIndexThatWasDeletedWhileItWasStoppedIsBuiltAgain() {
		publishMany();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
		List<String> before = this.system.ids("đề tài", "size=50");
		this.system.stop();
		this.system.deleteIndexes();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.ids("đề tài", "size=50").equals(before));
	}

	@Test
	void anIndexThatIsDeletedWhileItRunsIsReplacedAndAnswersMeanwhile() {
		publishMany();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
		List<String> before = this.system.ids("đề tài", "size=50");
		String served = this.system.index().state().folder();
		this.system.deleteIndexes();
		SearchSystem.await(() -> {
			assertThat(this.system.ids("đề tài", "size=50")).isEqualTo(before);
			assertThat(this.system.api().get("/readyz").status()).isEqualTo(200);
			return !this.system.index().state().folder().equals(served);
		});
		assertThat(this.system.ids("đề tài", "size=50")).isEqualTo(before);
		this.events.article("new", 1, "Đề tài thứ nhất của năm mới");
		SearchSystem.await(() -> this.system.ids("thứ nhất của năm mới").contains("new"));
		SearchSystem.await(() -> this.system.indexes().size() == 1);
	}

	@Test
	void aReplicaWhoseIndexIsDeletedAnswersAsTheOther() {
		publishMany();
		this.system.startCaughtUp();
		try (SearchSystem other = new SearchSystem(this.folder.resolve("other"))) {
			other.startCaughtUp();
			SearchSystem
				.await(() -> this.system.index().state().items() == MANY && other.index().state().items() == MANY);
			List<String> before = this.system.ids("đề tài", "size=50");
			String served = this.system.index().state().folder();
			this.system.deleteIndexes();
			SearchSystem.await(() -> {
				for (SearchSystem replica : List.of(this.system, other)) {
					assertThat(replica.ids("đề tài", "size=50")).isEqualTo(before);
					assertThat(replica.api().get("/readyz").status()).isEqualTo(200);
				}
				return !this.system.index().state().folder().equals(served);
			});
			this.events.withdraw("a1", 2);
			SearchSystem.await(
					() -> this.system.index().state().items() == MANY - 1 && other.index().state().items() == MANY - 1);
		}
	}

	@Test
	void bothIndexesAreFedWhileOneIsBuilt() {
		publishMany();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
		String served = this.system.index().state().folder();
		assertThat(this.system.api().as("ADMIN").post("/api/search/admin/rebuild").status()).isEqualTo(202);
		this.events.article("a0", 9, "Ươm giống lan rừng");
		this.system.awaitIds("lan rừng", "a0");
		SearchSystem.await(() -> !this.system.index().state().folder().equals(served));
		this.system.awaitIds("lan rừng", "a0");
		this.system.awaitComplete();
		SearchSystem.await(() -> this.system.indexes().size() == 1);
	}

	@Test
	void whatAKillInTheMiddleOfARebuildLeavesAnswersAlike() throws IOException {
		publishMany();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
		List<String> before = this.system.ids("đề tài", "size=50");
		this.system.index().rebuild();
		Path killed = this.folder.resolve("killed");
		SearchSystem.await(() -> isCopied(this.folder.resolve("search"), killed));
		try (SearchSystem other = new SearchSystem(killed)) {
			other.start();
			SearchSystem.await(() -> other.ids("đề tài", "size=50").equals(before));
			other.awaitComplete();
			SearchSystem.await(() -> other.indexes().size() == 1);
		}
	}

	@Test
	void aDamagedIndexIsBuiltAgain() throws IOException {
		publishMany();
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
		this.system.stop();
		try (Stream<Path> files = Files.list(this.system.indexes().getFirst())) {
			for (Path file : files.filter((each) -> !each.endsWith("write.lock")).toList()) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		this.system.startCaughtUp();
		SearchSystem.await(() -> this.system.index().state().items() == MANY);
	}

	@Test
	void aSecondProcessIsKeptOut() {
		this.system.startCaughtUp();
		try (SearchSystem second = new SearchSystem(this.folder.resolve("search"))) {
			org.assertj.core.api.Assertions.assertThatThrownBy(second::start)
				.hasStackTraceContaining("OverlappingFileLock");
		}
	}

	private void publishMany() {
		for (int at = 0; at < MANY; at++) {
			this.events.article("a" + at, 1, "Đề tài số " + at + " về giống cây");
		}
		this.events.flush();
	}

	/** Copies a folder that is being written; fails where files vanish meanwhile. */
	private static boolean isCopied(Path from, Path to) throws IOException {
		try {
			FileSystemUtils.deleteRecursively(to);
			FileSystemUtils.copyRecursively(from, to);
			return true;
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

}
