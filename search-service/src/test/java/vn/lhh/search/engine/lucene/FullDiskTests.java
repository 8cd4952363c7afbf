package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.Items;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Searching goes on while the disk is full or the folder is gone, and no write is taken
 * for done.
 */
class FullDiskTests {

	private static final Instant NOW = Instant.parse("2018-06-01T00:00:00Z");

	private final AtomicBoolean full = new AtomicBoolean();

	private final Semaphore waiting = new Semaphore(0);

	private volatile CountDownLatch slow = new CountDownLatch(0);

	@TempDir
	Path folder;

	@Test
	void failedWriteLeavesSearchingAsItWas() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			engine.put(Items.article("a", "Nuôi ong"));
			engine.refresh();
			engine.commit("1");
			engine.put(Items.article("b", "Nuôi ong"));
			this.full.set(true);
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> engine.commit("2"));
			assertThat(engine.position()).isEqualTo("1");
			assertThat(found(engine)).containsExactly("a");
			assertThat(engine.isWritable()).isFalse();
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> engine.put(Items.article("c", "Nuôi ong")));
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(engine::refresh);
			assertThat(found(engine)).containsExactly("a");
			this.full.set(false);
			assertAnotherGoesOn(engine);
		}
	}

	@Test
	void failedCommitOfSeenWritesCanBeRepeated() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			engine.put(Items.article("a", "Nuôi ong"));
			engine.refresh();
			this.full.set(true);
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> engine.commit("1"));
			assertThat(found(engine)).containsExactly("a");
			this.full.set(false);
			assertThat(engine.isWritable()).isTrue();
			engine.commit("1");
		}
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEqualTo("1");
			assertThat(found(engine)).containsExactly("a");
		}
	}

	@Test
	void writesAreSeenWhileACommitWaitsForTheDisk() throws IOException, InterruptedException {
		try (LuceneSearchEngine engine = open()) {
			engine.put(Items.article("a", "Nuôi ong"));
			this.slow = new CountDownLatch(1);
			Thread committer = Thread.ofPlatform().start(() -> engine.commit("1"));
			this.waiting.acquire();
			engine.put(Items.article("b", "Nuôi ong"));
			engine.refresh();
			assertThat(found(engine)).containsExactlyInAnyOrder("a", "b");
			assertThat(engine.position()).isEmpty();
			this.slow.countDown();
			committer.join();
			assertThat(engine.position()).isEqualTo("1");
		}
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEqualTo("1");
			assertThat(found(engine)).contains("a");
		}
	}

	@Test
	void deletedFolderLeavesSearchingAsItWas() throws IOException {
		try (LuceneSearchEngine engine = open()) {
			engine.put(Items.article("a", "Nuôi ong"));
			engine.refresh();
			engine.commit("1");
			try (var files = Files.list(this.folder)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
				engine.put(Items.article("b", "Nuôi ong"));
				engine.commit("2");
			});
			assertThat(found(engine)).containsExactly("a");
			assertThat(engine.isWritable()).isFalse();
			try (LuceneSearchEngine other = open()) {
				assertThat(other.position()).isEmpty();
				assertThat(other.count()).isZero();
			}
		}
	}

	/** The owner opens another engine, while the old one still answers. */
	private void assertAnotherGoesOn(LuceneSearchEngine old) throws IOException {
		try (LuceneSearchEngine engine = open()) {
			assertThat(engine.position()).isEqualTo("1");
			assertThat(found(engine)).containsExactly("a");
			engine.put(Items.article("b", "Nuôi ong"));
			engine.remove(new ItemKey(ItemType.ARTICLE, "a"), 2);
			engine.commit("2");
			engine.refresh();
			assertThat(found(engine)).containsExactly("b");
			assertThat(found(old)).containsExactly("a");
		}
	}

	private LuceneSearchEngine open() {
		IndexFolder index = new IndexFolder(this.folder, (path) -> new BoundedDirectory(FSDirectory.open(path)));
		return LuceneSearchEngine.open(index, Clock.systemUTC(), Abbreviations::standard);
	}

	private static List<String> found(LuceneSearchEngine engine) {
		SearchRequest request = new SearchRequest("nuôi ong", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				new SearchRequest.Page(1, 10, null), List.of());
		return engine.search(request, Visibility.at(NOW)).hits().stream().map((hit) -> hit.key().id()).toList();
	}

	/** Directory on a disk that may be full. */
	private final class BoundedDirectory extends FilterDirectory {

		BoundedDirectory(Directory directory) {
			super(directory);
		}

		@Override
		public IndexOutput createOutput(String name, IOContext context) throws IOException {
			checkSpace();
			return super.createOutput(name, context);
		}

		@Override
		public void sync(Collection<String> names) throws IOException {
			checkSpace();
			if (names.stream().noneMatch((name) -> name.startsWith("pending_segments"))) {
				awaitDisk();
			}
			super.sync(names);
		}

		private void awaitDisk() throws IOException {
			FullDiskTests.this.waiting.release();
			try {
				FullDiskTests.this.slow.await();
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		}

		private void checkSpace() throws IOException {
			if (FullDiskTests.this.full.get()) {
				throw new IOException("No space left on device");
			}
		}

	}

}
