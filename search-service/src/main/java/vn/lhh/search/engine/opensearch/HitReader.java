package vn.lhh.search.engine.opensearch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.MarkedText;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.schema.IndexFields;

/**
 * Reads the hits of an answer, with their snippets. The texts of files, which are long,
 * are asked for only where the others show nothing.
 */
final class HitReader {

	private static final MarkedText NOTHING = new MarkedText("", List.of());

	private final Highlighter highlighter;

	private final Function<Map<String, Object>, JsonObject> searcher;

	/**
	 * Makes a reader.
	 * @param searcher answers the body of a further search where the items were found
	 */
	HitReader(Highlighter highlighter, Function<Map<String, Object>, JsonObject> searcher) {
		this.highlighter = highlighter;
		this.searcher = searcher;
	}

	List<Hit> read(List<IndexedItem> found) {
		List<Preview> previews = found.stream()
			.map((item) -> new Preview(item, item.snippet(this.highlighter)))
			.toList();
		Map<String, MarkedText> files = files(
				previews.stream().filter(Preview::mayBeInFile).map((preview) -> preview.item().keyText()).toList());
		return previews.stream()
			.map((preview) -> preview.item()
				.hit(preview.better(files.getOrDefault(preview.item().keyText(), NOTHING)), this.highlighter))
			.toList();
	}

	private Map<String, MarkedText> files(List<String> keys) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		Map<String, Object> query = Map.of("terms", Map.of(IndexFields.KEY, keys));
		return items(this.searcher.apply(Map.of("query", query, "size", keys.size(), "_source", IndexedItem.FILE)))
			.stream()
			.collect(Collectors.toMap(IndexedItem::keyText,
					(item) -> this.highlighter.snippet(List.of(item.fileText()))));
	}

	static List<IndexedItem> items(JsonObject answer) {
		return answer.at("hits").list("hits").stream().map(IndexedItem::ofHit).toList();
	}

	/** Item with the snippet of its short texts. */
	private record Preview(IndexedItem item, MarkedText snippet) {

		boolean mayBeInFile() {
			return this.snippet.marks().isEmpty() && this.item.hasFileText();
		}

		MarkedText better(MarkedText file) {
			boolean shows = !file.marks().isEmpty() || this.snippet.text().isEmpty();
			return shows ? file : this.snippet;
		}

	}

}
