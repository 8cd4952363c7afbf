package vn.lhh.search.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Base of the rules for engines: an empty engine and short ways to fill and ask it.
 */
abstract class EngineContract {

	protected static final Visibility NOW = Visibility.at(Instant.parse("2018-06-01T00:00:00Z"));

	protected SearchEngine engine;

	private final EngineOpener opener;

	@TempDir
	private Path folder;

	protected EngineContract(EngineOpener opener) {
		this.opener = opener;
	}

	@BeforeEach
	void openEngine() throws IOException {
		this.engine = this.opener.open(this.folder);
	}

	@AfterEach
	void closeEngine() throws IOException {
		this.engine.close();
	}

	protected void index(Items... items) {
		for (Items item : items) {
			this.engine.put(item.build());
		}
		this.engine.refresh();
	}

	/** Articles with these titles, their ids {@code 1} and on. */
	protected void indexTitles(String... titles) {
		for (int number = 1; number <= titles.length; number++) {
			this.engine.put(Items.article(String.valueOf(number), titles[number - 1]));
		}
		this.engine.refresh();
	}

	protected void index(SearchItem item) {
		this.engine.put(item);
		this.engine.refresh();
	}

	/** The ids of the first page. */
	protected List<String> found(String text) {
		return ids(search(text));
	}

	protected SearchResult search(String text) {
		return search(text, SearchRequest.Filter.NONE);
	}

	protected SearchResult search(String text, SearchRequest.Filter filter) {
		return search(new SearchRequest(text, filter, SearchRequest.Sort.FIT, page(1, 10, null), List.of()));
	}

	protected SearchResult search(SearchRequest request) {
		return this.engine.search(request, NOW);
	}

	protected static SearchRequest.Page page(int number, int size, @Nullable String snapshot) {
		return new SearchRequest.Page(number, size, snapshot);
	}

	protected static SearchRequest.Filter types(ItemType... types) {
		return new SearchRequest.Filter(Set.of(types), null, null, Set.of(), Set.of(), Set.of());
	}

	protected static ItemKey article(String id) {
		return new ItemKey(ItemType.ARTICLE, id);
	}

	protected static List<String> ids(SearchResult result) {
		return result.hits().stream().map((hit) -> hit.key().id()).toList();
	}

	/** A text with brackets around its marks. */
	protected static String marked(MarkedText text) {
		StringBuilder marked = new StringBuilder();
		int copied = 0;
		for (MarkedText.Range range : text.marks()) {
			marked.append(text.text(), copied, range.start())
				.append('[')
				.append(text.text(), range.start(), range.end())
				.append(']');
			copied = range.end();
		}
		return marked.append(text.text().substring(copied)).toString();
	}

	/** Opens an engine without any item. */
	@FunctionalInterface
	public interface EngineOpener {

		SearchEngine open(Path folder) throws IOException;

	}

}
