package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.Items;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.SearchItem;
import vn.lhh.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneSearchEngineTests {

	private static final Instant NOW = Instant.parse("2018-06-01T00:00:00Z");

	@TempDir
	Path folder;

	@Test
	void goesOnFromTheLastCommit() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEmpty();
			engine.put(Items.article("a", "Hội thi sáng tạo"));
			engine.commit("news:5");
			engine.put(Items.article("b", "Hội thi sáng tạo"));
			assertThat(engine.position()).isEqualTo("news:5");
		}
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEqualTo("news:5");
			assertThat(found(engine, "sáng tạo")).containsExactly("article:a");
		}
	}

	@Test
	void beginsEmptyWhereTheIndexIsDamaged() throws IOException {
		fill();
		List<Path> segments;
		try (var files = Files.list(this.folder)) {
			segments = files.filter((file) -> file.toString().endsWith(".cfs")).toList();
		}
		assertThat(segments).isNotEmpty();
		Files.write(segments.getFirst(), new byte[] { 1, 2, 3 }, StandardOpenOption.TRUNCATE_EXISTING);
		assertBeginsEmpty();
	}

	@Test
	void beginsEmptyWhereAFileOfTheIndexIsMissing() throws IOException {
		fill();
		try (var files = Files.list(this.folder)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".cfs")).toList()) {
				Files.delete(file);
			}
		}
		assertBeginsEmpty();
	}

	@Test
	void beginsEmptyWhereTheListOfSegmentsIsRubbish() throws IOException {
		fill();
		try (var files = Files.list(this.folder)) {
			for (Path file : files.filter((each) -> each.getFileName().toString().startsWith("segments_")).toList()) {
				Files.writeString(file, "rubbish");
			}
		}
		assertBeginsEmpty();
	}

	@Test
	void forgetsWithdrawalsThatAreOld() throws IOException {
		SearchItem item = Items.article("a", "Hội thi sáng tạo");
		try (LuceneSearchEngine engine = open()) {
			engine.remove(item.key(), 9);
			engine.commit("1");
			engine.put(item);
			engine.refresh();
			assertThat(engine.count()).isZero();
			engine.commit("2");
		}
		Clock later = Clock.fixed(NOW.plus(ItemIndex.WITHDRAWALS_KEPT).plus(Duration.ofDays(1)), ZoneOffset.UTC);
		try (LuceneSearchEngine engine = LuceneSearchEngine.open(this.folder, later, Abbreviations::standard)) {
			engine.commit("3");
			engine.refresh();
			engine.put(item);
			engine.refresh();
			assertThat(engine.count()).isOne();
		}
	}

	@Test
	void keepsOneSnapshotASecondAndTheLastOnesAlone() throws IOException {
		MutableClock clock = new MutableClock(NOW);
		try (LuceneSearchEngine engine = LuceneSearchEngine.open(this.folder, clock, Abbreviations::standard)) {
			String first = snapshotAfterAWrite(engine, 0);
			assertThat(snapshotAfterAWrite(engine, 1)).isEqualTo(first);
			for (int second = 1; second < Snapshots.MOST; second++) {
				clock.advance(Snapshots.APART);
				assertThat(snapshotAfterAWrite(engine, second + 1)).isNotEqualTo(first);
			}
			assertThat(page(engine, first).snapshot()).isEqualTo(first);
			assertThat(page(engine, first).total()).isOne();
			clock.advance(Snapshots.APART);
			String last = snapshotAfterAWrite(engine, Snapshots.MOST + 1);
			assertThat(page(engine, first).snapshot()).isEqualTo(last);
		}
	}

	private static String snapshotAfterAWrite(LuceneSearchEngine engine, int number) {
		engine.put(Items.article(String.valueOf(number), "Hội thi sáng tạo"));
		engine.refresh();
		SearchResult found = page(engine, null);
		assertThat(found.total()).isEqualTo(number + 1);
		return found.snapshot();
	}

	private static SearchResult page(LuceneSearchEngine engine, @Nullable String snapshot) {
		return engine.search(new SearchRequest("sáng tạo", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				new SearchRequest.Page(1, 10, snapshot), List.of()), Visibility.at(NOW));
	}

	private void fill() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			engine.put(Items.article("a", "Hội thi sáng tạo"));
			engine.commit("news:5");
		}
	}

	private void assertBeginsEmpty() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEmpty();
			assertThat(engine.count()).isZero();
			engine.put(Items.article("b", "Hội thi sáng tạo"));
			engine.commit("news:1");
			engine.refresh();
			assertThat(found(engine, "sáng tạo")).containsExactly("article:b");
		}
	}

	private LuceneSearchEngine open() {
		return LuceneSearchEngine.open(this.folder, Clock.fixed(NOW, ZoneOffset.UTC), Abbreviations::standard);
	}

	private static List<String> found(LuceneSearchEngine engine, String text) {
		SearchRequest request = new SearchRequest(text, SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				new SearchRequest.Page(1, 10, null), List.of());
		return engine.search(request, Visibility.at(NOW)).hits().stream().map((hit) -> hit.key().text()).toList();
	}

}
