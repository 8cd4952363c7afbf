package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.MarkedText;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.schema.IndexFields;

/**
 * Item as the index stores it, for the hits of one page.
 */
final class StoredItem {

	private static final Set<String> SHORT = Set.of(IndexFields.KEY, IndexFields.URL, IndexFields.TITLE,
			IndexFields.DAY, IndexFields.PRINTED_NUMBER);

	private static final Set<String> LONG = Set.of(IndexFields.KEY, IndexFields.URL, IndexFields.TITLE, IndexFields.DAY,
			IndexFields.PRINTED_NUMBER, IndexFields.SUMMARY, IndexFields.BODY);

	private final IndexSearcher searcher;

	private final int number;

	private final Document document;

	private StoredItem(IndexSearcher searcher, int number, Set<String> fields) throws IOException {
		this.searcher = searcher;
		this.number = number;
		this.document = searcher.storedFields().document(number, fields);
	}

	static Hit hit(IndexSearcher searcher, int number, Highlighter highlighter) throws IOException {
		StoredItem item = new StoredItem(searcher, number, LONG);
		return new Hit(item.key(), item.text(IndexFields.URL), highlighter.mark(item.text(IndexFields.TITLE)),
				item.snippet(highlighter), item.date(), item.document.get(IndexFields.PRINTED_NUMBER));
	}

	static ItemKey key(IndexSearcher searcher, int number) throws IOException {
		return new StoredItem(searcher, number, Set.of(IndexFields.KEY)).key();
	}

	static Suggestion suggestion(IndexSearcher searcher, int number, Highlighter highlighter) throws IOException {
		StoredItem item = new StoredItem(searcher, number, SHORT);
		return new Suggestion(item.key(), item.text(IndexFields.URL), highlighter.mark(item.text(IndexFields.TITLE)));
	}

	/** Reads the text of files, which is long, only where the others show nothing. */
	private MarkedText snippet(Highlighter highlighter) throws IOException {
		MarkedText snippet = highlighter.snippet(List.of(text(IndexFields.SUMMARY), text(IndexFields.BODY)));
		if (snippet.marks().isEmpty()) {
			Document file = this.searcher.storedFields().document(this.number, Set.of(IndexFields.FILE_TEXT));
			MarkedText found = highlighter.snippet(List.of(textOf(file, IndexFields.FILE_TEXT)));
			return (found.marks().isEmpty() && !snippet.text().isEmpty()) ? snippet : found;
		}
		return snippet;
	}

	private ItemKey key() {
		return ItemKey.parse(text(IndexFields.KEY));
	}

	private @Nullable LocalDate date() {
		return Optional.ofNullable(this.document.getField(IndexFields.DAY))
			.map(IndexableField::numericValue)
			.map((day) -> LocalDate.ofEpochDay(day.longValue()))
			.orElse(null);
	}

	private String text(String field) {
		return textOf(this.document, field);
	}

	private static String textOf(Document document, String field) {
		return Objects.requireNonNullElse(document.get(field), "");
	}

}
