package vn.lhh.search.engine.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

import vn.lhh.kit.event.EventJson;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.lucene.SyllableTokenStream.Form;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.LookupTerms;
import vn.lhh.search.schema.Scope;

/**
 * Builds the document of the index for an item or for its withdrawal.
 */
final class ItemDocument {

	private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

	private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

	private final Document document = new Document();

	private ItemDocument(String key, long sequence) {
		this.document.add(new KeywordField(IndexFields.KEY, key, Field.Store.YES));
		this.document.add(new NumericDocValuesField(IndexFields.SEQUENCE, sequence));
	}

	static Document of(SearchItem item) {
		ItemDocument built = new ItemDocument(item.key().text(), item.sequence());
		built.addDates(item);
		built.addFacets(item);
		built.addTexts(item.wording());
		LookupTerms.of(item).forEach(built::addTerms);
		built.addStored(item);
		return built.document;
	}

	/**
	 * The document of an item whose files' text comes apart from it.
	 * @param fileText what it is found by
	 */
	static Document of(SearchItem item, String fileText) {
		Document document = of(item.withFileText(fileText));
		document.add(new StoredField(IndexFields.SOURCE, EventJson.write(item)));
		return document;
	}

	/** The document of a chunk of text, which no search finds. */
	static Document of(TextChunk chunk, long sequence) {
		Document document = new ItemDocument(TextChunk.key(chunk.id()), sequence).document;
		document.add(new StringField(IndexFields.TEXT_OF, chunk.item().text(), Field.Store.YES));
		document.add(new StoredField(IndexFields.PART, chunk.part()));
		document.add(new StoredField(IndexFields.CHUNK_TEXT, chunk.text()));
		return document;
	}

	/** A document that no search finds, because it is shown at no time. */
	static Document withdrawn(String key, long sequence, Instant at) {
		ItemDocument built = new ItemDocument(key, sequence);
		built.document.add(new LongField(IndexFields.WITHDRAWN_AT, at.toEpochMilli(), Field.Store.NO));
		return built.document;
	}

	private void addDates(SearchItem item) {
		long until = (item.shownUntil() == null) ? Long.MAX_VALUE : item.shownUntil().toEpochMilli();
		this.document.add(new LongField(IndexFields.SHOWN_FROM, item.shownFrom().toEpochMilli(), Field.Store.NO));
		this.document.add(new LongField(IndexFields.SHOWN_UNTIL, until, Field.Store.NO));
		LocalDate date = item.facets().date();
		if (date != null) {
			this.document.add(new LongField(IndexFields.DAY, date.toEpochDay(), Field.Store.YES));
		}
	}

	private void addFacets(SearchItem item) {
		for (Facet facet : Facet.values()) {
			facet.of(item).forEach((code) -> this.document.add(new KeywordField(facet.code(), code, Field.Store.NO)));
		}
		String category = item.facets().filedUnder();
		if (category != null) {
			this.document.add(new StringField(IndexFields.FILED_UNDER, category, Field.Store.NO));
		}
	}

	private void addTexts(SearchItem.Wording wording) {
		Map<String, List<Syllable>> split = new HashMap<>();
		for (Scope scope : Scope.values()) {
			List<List<Syllable>> values = scope.of(wording)
				.stream()
				.map((value) -> split.computeIfAbsent(value, Syllable::listOf))
				.toList();
			FieldType type = scope.hasShingles() ? COUNTED : ORDERED;
			this.document.add(new SyllableField(scope.exact(), values, Form.EXACT, type));
			this.document.add(new SyllableField(scope.folded(), values, Form.FOLDED, type));
			if (scope.hasShingles()) {
				this.document.add(new SyllableField(scope.shingles(), values,
						(scope == Scope.TITLE) ? Form.SHINGLES : Form.PAIRS, COUNTED));
			}
		}
	}

	private void addTerms(String field, Set<String> terms) {
		terms.forEach((term) -> this.document.add(new StringField(field, term, Field.Store.NO)));
	}

	/** The long texts come last, so that readers of the others pass over them. */
	private void addStored(SearchItem item) {
		SearchItem.Wording wording = item.wording();
		addStored(IndexFields.URL, item.url());
		if (wording.printedNumber() != null) {
			addStored(IndexFields.PRINTED_NUMBER, wording.printedNumber());
		}
		addStored(IndexFields.TITLE, wording.title());
		addStored(IndexFields.SUMMARY, wording.summary());
		addStored(IndexFields.BODY, wording.body());
		addStored(IndexFields.FILE_TEXT, wording.fileText());
	}

	private void addStored(String field, String value) {
		this.document.add(new StoredField(field, value));
	}

	private static FieldType type(IndexOptions options) {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(options);
		type.freeze();
		return type;
	}

}
