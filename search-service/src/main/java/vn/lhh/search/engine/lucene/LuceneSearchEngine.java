package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.lucene.document.LongField;
import org.apache.lucene.store.AlreadyClosedException;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.schema.IndexFields;

/**
 * Search engine within the process: an index of Lucene in a folder, which only one
 * process may write.
 */
public final class LuceneSearchEngine implements SearchEngine {

	private final ItemIndex index;

	private final Supplier<Abbreviations> abbreviations;

	private LuceneSearchEngine(ItemIndex index, Supplier<Abbreviations> abbreviations) {
		this.index = index;
		this.abbreviations = abbreviations;
	}

	/**
	 * Opens the index in a folder; one that is missing, damaged or of another version of
	 * Lucene begins empty, with an empty position.
	 * @param abbreviations the list at the moment of each search
	 */
	public static LuceneSearchEngine open(Path folder, Clock clock, Supplier<Abbreviations> abbreviations) {
		return open(new IndexFolder(folder), clock, abbreviations);
	}

	static LuceneSearchEngine open(IndexFolder folder, Clock clock, Supplier<Abbreviations> abbreviations) {
		return checked(() -> new LuceneSearchEngine(new ItemIndex(folder, clock), abbreviations));
	}

	@Override
	public void put(SearchItem item) {
		run(() -> this.index.put(item));
	}

	@Override
	public void remove(ItemKey key, long sequence) {
		run(() -> this.index.remove(key, sequence));
	}

	@Override
	public void putText(TextChunk chunk, long sequence) {
		run(() -> this.index.putText(chunk, sequence));
	}

	@Override
	public void removeText(String id, long sequence) {
		run(() -> this.index.removeText(id, sequence));
	}

	@Override
	public void refresh() {
		run(this.index::refresh);
	}

	@Override
	public void commit(String position) {
		run(() -> this.index.commit(position));
	}

	@Override
	public String position() {
		return this.index.position();
	}

	@Override
	public boolean isWritable() {
		return this.index.isWritable();
	}

	@Override
	public long count() {
		return checked(() -> {
			try (Snapshots.Snapshot present = this.index.snapshots().present()) {
				return (long) present.searcher()
					.count(LongField.newRangeQuery(IndexFields.SHOWN_FROM, Long.MIN_VALUE, Long.MAX_VALUE));
			}
		});
	}

	@Override
	public SearchResult search(SearchRequest request, Visibility visible) {
		return checked(() -> {
			try (Snapshots.Snapshot snapshot = this.index.snapshots().take(request.page().snapshot());
					Snapshots.Snapshot present = this.index.snapshots().present()) {
				ItemLookup shown = new ItemLookup(present.searcher(), visible);
				return ItemSearch.search(snapshot, shown, request, this.abbreviations.get());
			}
		});
	}

	@Override
	public Optional<Hit> find(ItemKey key, Visibility visible) {
		return checked(() -> {
			try (Snapshots.Snapshot present = this.index.snapshots().present()) {
				return new ItemLookup(present.searcher(), visible).hit(key, Highlighter.of(List.of()));
			}
		});
	}

	@Override
	public List<Suggestion> suggest(String typed, int limit, Visibility visible) {
		return checked(() -> {
			try (Snapshots.Snapshot present = this.index.snapshots().present()) {
				return TitleSuggestions.find(present.searcher(), typed, limit, visible);
			}
		});
	}

	@Override
	public void close() throws IOException {
		this.index.close();
	}

	private static void run(Action action) {
		checked(() -> {
			action.run();
			return true;
		});
	}

	private static <T> T checked(Query<T> query) {
		try {
			return query.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (AlreadyClosedException ex) {
			throw new UncheckedIOException(new IOException("search index is closed", ex));
		}
	}

	@FunctionalInterface
	private interface Action {

		void run() throws IOException;

	}

	@FunctionalInterface
	private interface Query<T> {

		T run() throws IOException;

	}

}
