package vn.lhh.search.engine.opensearch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.event.EventJson;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.MarkedText;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.LookupTerms;

/**
 * Item as an index holds it: written as a document, read from a hit.
 *
 * @param source what is shown of it
 */
record IndexedItem(JsonObject source) {

	/** Whether there is a text of files, so that none is asked for in vain. */
	private static final String HAS_FILE_TEXT = "hasFileText";

	/** The fields of a suggestion. */
	static final List<String> SHORT = fields(IndexFields.KEY, IndexFields.URL, IndexFields.TITLE);

	/** The fields of a hit but for the text of files, which is long. */
	static final List<String> LONG = fields(IndexFields.KEY, IndexFields.URL, IndexFields.TITLE, IndexFields.DAY,
			IndexFields.PRINTED_NUMBER, IndexFields.SUMMARY, IndexFields.BODY, HAS_FILE_TEXT);

	static final List<String> FILE = fields(IndexFields.KEY, IndexFields.FILE_TEXT);

	static IndexedItem ofHit(JsonObject hit) {
		return new IndexedItem(hit.at("_source", IndexDefinition.ITEM));
	}

	/** The document of an item. */
	static Map<String, Object> document(SearchItem item) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put(IndexFields.KEY, item.key().text());
		document.put(IndexFields.SHOWN_FROM, item.shownFrom().toEpochMilli());
		document.put(IndexFields.SHOWN_UNTIL,
				(item.shownUntil() == null) ? Long.MAX_VALUE : item.shownUntil().toEpochMilli());
		LocalDate date = item.facets().date();
		if (date != null) {
			document.put(IndexFields.DAY, OpenSearchFilter.day(date));
		}
		for (Facet facet : Facet.values()) {
			document.put(facet.code(), facet.of(item));
		}
		if (item.facets().filedUnder() != null) {
			document.put(IndexFields.FILED_UNDER, item.facets().filedUnder());
		}
		FieldTerms.putAll(item.wording(), document);
		document.put(IndexDefinition.FORMS, FieldTerms.forms(item.wording()));
		document.putAll(LookupTerms.of(item));
		document.put(IndexDefinition.ITEM, shown(item));
		return document;
	}

	/**
	 * The document of an item whose files' text comes apart from it.
	 * @param fileText what it is found by
	 */
	static Map<String, Object> document(SearchItem item, String fileText) {
		SearchItem joined = item.withFileText(fileText);
		Map<String, Object> document = document(joined);
		Map<String, Object> shown = shown(joined);
		shown.put(IndexFields.SOURCE, EventJson.write(item));
		document.put(IndexDefinition.ITEM, shown);
		return document;
	}

	/** The document of a withdrawn item or chunk, which is shown at no time. */
	static Map<String, Object> withdrawn(String key, Instant at) {
		return Map.of(IndexFields.KEY, key, IndexFields.WITHDRAWN_AT, at.toEpochMilli());
	}

	private static Map<String, Object> shown(SearchItem item) {
		SearchItem.Wording wording = item.wording();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put(IndexFields.KEY, item.key().text());
		shown.put(IndexFields.URL, item.url());
		shown.put(IndexFields.TITLE, wording.title());
		shown.put(IndexFields.SUMMARY, wording.summary());
		shown.put(IndexFields.BODY, wording.body());
		shown.put(IndexFields.FILE_TEXT, wording.fileText());
		shown.put(HAS_FILE_TEXT, !wording.fileText().isEmpty());
		if (wording.printedNumber() != null) {
			shown.put(IndexFields.PRINTED_NUMBER, wording.printedNumber());
		}
		if (item.facets().date() != null) {
			shown.put(IndexFields.DAY, item.facets().date().toEpochDay());
		}
		return shown;
	}

	String keyText() {
		return this.source.text(IndexFields.KEY);
	}

	boolean hasFileText() {
		return this.source.isTrue(HAS_FILE_TEXT);
	}

	String fileText() {
		return this.source.text(IndexFields.FILE_TEXT);
	}

	MarkedText snippet(Highlighter highlighter) {
		return highlighter.snippet(List.of(this.source.text(IndexFields.SUMMARY), this.source.text(IndexFields.BODY)));
	}

	Hit hit(MarkedText snippet, Highlighter highlighter) {
		return new Hit(key(), this.source.text(IndexFields.URL), title(highlighter), snippet, date(), printedNumber());
	}

	Suggestion suggestion(Highlighter highlighter) {
		return new Suggestion(key(), this.source.text(IndexFields.URL), title(highlighter));
	}

	private MarkedText title(Highlighter highlighter) {
		return highlighter.mark(this.source.text(IndexFields.TITLE));
	}

	private ItemKey key() {
		return ItemKey.parse(keyText());
	}

	private @Nullable LocalDate date() {
		return this.source.names().contains(IndexFields.DAY) ? LocalDate.ofEpochDay(this.source.number(IndexFields.DAY))
				: null;
	}

	private @Nullable String printedNumber() {
		String printed = this.source.text(IndexFields.PRINTED_NUMBER);
		return printed.isEmpty() ? null : printed;
	}

	static List<String> fields(String... names) {
		return List.of(names).stream().map(IndexedItem::field).toList();
	}

	/** A field of what is shown, by its name in answers. */
	static String field(String name) {
		return IndexDefinition.ITEM + '.' + name;
	}

}
