package vn.lhh.search.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.feed.event.FeedEvent;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;
import vn.lhh.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SiteIndexTests {

	private final Path folder;

	/** The indexes that are fed, in the order in which they were begun. */
	private final List<FedIndex> fed = new ArrayList<>();

	private final MutableClock clock = new MutableClock(Instant.parse("2026-11-30T00:00:00Z"));

	private SiteIndex siteIndex;

	SiteIndexTests(@TempDir Path folder) {
		this.folder = folder;
		this.siteIndex = started();
	}

	@AfterEach
	void stop() {
		FakeEngine.diskIsFull = false;
		if (this.siteIndex.isRunning()) {
			this.siteIndex.stop();
		}
	}

	@Test
	void anEmptyFolderIsServedFromTheBeginningAndCompleteOnceCaughtUp() {
		put(0, "a");
		assertThat(this.siteIndex.state()).isEqualTo(new IndexState("index-1", 1, false, -1, null));
		this.fed.getFirst().complete();
		assertThat(this.siteIndex.isComplete()).isTrue();
	}

	@Test
	void aRebuiltIndexTakesOverOnceItIsComplete() {
		put(0, "a");
		this.fed.getFirst().complete();
		this.siteIndex.rebuild();
		this.siteIndex.rebuild();
		assertThat(this.siteIndex.state().rebuild()).isEqualTo(new IndexState.Rebuild("index-2", "requested", 0, -1));
		put(1, "a");
		put(1, "b");
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-1");
		this.fed.get(1).complete();
		this.siteIndex.watch();
		assertThat(this.siteIndex.state()).isEqualTo(new IndexState("index-2", 2, true, -1, null));
		assertThat(this.folder.resolve("index-1")).doesNotExist();
	}

	@Test
	void nothingTakesOverFromSomething() {
		put(0, "a");
		this.fed.getFirst().complete();
		this.siteIndex.rebuild();
		this.fed.get(1).complete();
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-1");
		put(1, "a");
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-2");
	}

	@Test
	void aFullDiskLeavesSearchingAsItWasAndTheIndexIsOpenedAgain() {
		put(0, "a");
		this.fed.getFirst().complete();
		FakeEngine.diskIsFull = true;
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> put(0, "b"));
		assertThat(this.siteIndex.read(SearchEngine::count)).isEqualTo(1);
		FakeEngine.diskIsFull = false;
		this.siteIndex.watch();
		assertThat(this.fed).hasSize(2);
		assertThat(this.fed.get(1).name()).isEqualTo("index-1");
		assertThat(this.fed.get(1).position()).isEqualTo(this.fed.getFirst().position());
		put(1, "a");
		put(1, "b");
		this.siteIndex.watch();
		assertThat(this.siteIndex.read(SearchEngine::count)).as("it has not caught up yet").isEqualTo(1);
		this.fed.get(1).complete();
		this.siteIndex.watch();
		assertThat(this.siteIndex.read(SearchEngine::count)).isEqualTo(2);
		assertThat(this.siteIndex.state().rebuild()).isNull();
		assertThat(this.folder.resolve("index-1")).exists();
	}

	@Test
	void anIndexThatKafkaNoLongerContinuesOnceReopenedIsBuiltAnew() {
		put(0, "a");
		this.fed.getFirst().complete();
		this.fed.getFirst().fail(FedIndex.DAMAGED);
		this.siteIndex.watch();
		this.fed.get(1).fail("position-lost");
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().rebuild())
			.isEqualTo(new IndexState.Rebuild("index-2", "position-lost", 0, -1));
		assertThat(this.folder.resolve("index-1")).exists();
	}

	@Test
	void anIndexThatKafkaNoLongerContinuesServesWhileAnotherIsBuilt() {
		put(0, "a");
		this.fed.getFirst().complete();
		this.fed.getFirst().fail("position-lost");
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().rebuild()).isNotNull()
			.extracting(IndexState.Rebuild::reason)
			.isEqualTo("position-lost");
		assertThat(this.siteIndex.isComplete()).isTrue();
	}

	@Test
	void aNewIndexThatFailsIsGivenUpAndTriedAgainLater() {
		this.fed.getFirst().complete();
		this.fed.getFirst().fail("position-lost");
		this.siteIndex.watch();
		this.fed.get(1).fail("damaged");
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().rebuild()).isNull();
		assertThat(this.folder.resolve("index-2")).doesNotExist();
		this.siteIndex.watch();
		assertThat(this.fed).as("a pause comes first").hasSize(2);
	}

	@Test
	void theCompleteIndexIsKeptOverAStartAndAPartialOneDeleted() {
		this.fed.getFirst().complete();
		this.siteIndex.rebuild();
		restart();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-1");
		assertThat(this.siteIndex.isComplete()).isTrue();
		assertThat(this.folder.resolve("index-2")).doesNotExist();
	}

	@Test
	void aKeptIndexIsReadyOnceItHasCaughtUpOrKafkaWasAwayTooLong() {
		this.fed.getFirst().complete();
		assertThat(this.siteIndex.isReady()).isTrue();
		restart();
		assertThat(this.siteIndex.isComplete()).isTrue();
		assertThat(this.siteIndex.isReady()).isFalse();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(this.siteIndex.isReady()).isTrue();
		restart();
		assertThat(this.siteIndex.isReady()).isFalse();
		this.fed.getLast().complete();
		assertThat(this.siteIndex.isReady()).isTrue();
	}

	@Test
	void anIndexThatCannotBeOpenedOnceServesAfterTheNextStart() {
		this.fed.getFirst().complete();
		this.siteIndex.stop();
		FakeEngine.cannotBeOpened = true;
		this.siteIndex = started();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-2");
		restart();
		assertThat(this.siteIndex.state().folder()).isEqualTo("index-1");
		assertThat(this.siteIndex.isComplete()).isTrue();
	}

	@Test
	void anIndexOfAnotherFormatServesWhileAnotherIsBuilt() throws Exception {
		this.siteIndex.stop();
		Files.writeString(this.folder.resolve("index-1").resolve("position"), "99 complete");
		this.siteIndex = started();
		assertThat(this.siteIndex.isComplete()).isTrue();
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().rebuild()).isNotNull()
			.extracting(IndexState.Rebuild::reason)
			.isEqualTo("format");
	}

	@Test
	void anIndexThatWasLeftForLongIsBuiltAnew() throws Exception {
		this.fed.getFirst().complete();
		this.siteIndex.stop();
		Files.setLastModifiedTime(this.folder.resolve("index-1"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		this.siteIndex = started();
		Files.setLastModifiedTime(this.folder.resolve("index-1"), FileTime.from(Instant.now()));
		restart();
		this.siteIndex.watch();
		assertThat(this.siteIndex.state().rebuild()).isNotNull()
			.extracting(IndexState.Rebuild::reason)
			.isEqualTo("outdated");
	}

	private void restart() {
		this.siteIndex.stop();
		this.siteIndex = started();
	}

	private SiteIndex started() {
		IndexFolders folders = new IndexFolders(this.folder, FakeEngine::new);
		SiteIndex index = new SiteIndex(new IndexStore(folders, new FacetNames(), Clock.systemUTC()), this::feed,
				this.clock);
		index.start();
		return index;
	}

	private IndexFeeder.Feed feed(FedIndex index) {
		this.fed.add(index);
		return () -> {
		};
	}

	private void put(int at, String id) {
		SearchItem item = new SearchItem(new ItemKey(ItemType.ARTICLE, id), 1, "/" + id,
				new SearchItem.Wording(id, List.of(), "", "", List.of(), "", null), Instant.EPOCH, null,
				new SearchItem.Facets(null, Set.of(), Set.of()));
		this.fed.get(at).accept(new FeedEvent.ItemPublished(item));
	}

}
