package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.event.EventJson;
import vn.lhh.search.engine.text.TextJoinStore;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.schema.IndexFields;

/**
 * Documents of the index that hold chunks of text, and items as they came, read through a
 * searcher that is ahead of the readers' one.
 *
 * @param written sees what was written last
 */
record TextDocuments(IndexWriter writer, SearcherManager written) implements TextJoinStore {

	private static final Logger log = LoggerFactory.getLogger(TextDocuments.class);

	@Override
	public void refresh() {
		try {
			this.written.maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Optional<SearchItem> item(ItemKey key) {
		return documents(new Term(IndexFields.KEY, key.text()), Set.of(IndexFields.SOURCE)).stream()
			.flatMap((document) -> Optional.ofNullable(document.get(IndexFields.SOURCE)).stream())
			.map((source) -> EventJson.read(source, SearchItem.class))
			.findFirst();
	}

	@Override
	public Set<ItemKey> withChunks(Collection<ItemKey> keys) {
		return keys.stream()
			.filter((key) -> !documents(chunksOf(key), Set.of(IndexFields.KEY)).isEmpty())
			.collect(Collectors.toSet());
	}

	@Override
	public List<TextChunk> chunks(ItemKey key) {
		return documents(chunksOf(key), Set.of(IndexFields.KEY, IndexFields.PART, IndexFields.CHUNK_TEXT)).stream()
			.map((document) -> new TextChunk(TextChunk.id(text(document, IndexFields.KEY)), key, part(document),
					text(document, IndexFields.CHUNK_TEXT)))
			.toList();
	}

	/** The item to which a chunk belongs, empty if there is no such chunk. */
	Optional<ItemKey> owner(String chunk) {
		return documents(new Term(IndexFields.KEY, chunk), Set.of(IndexFields.TEXT_OF)).stream()
			.flatMap((document) -> Optional.ofNullable(document.get(IndexFields.TEXT_OF)).stream())
			.map(ItemKey::parse)
			.findFirst();
	}

	/** What can't be indexed must not keep all others out. */
	@Override
	public void write(SearchItem item, String fileText) {
		try {
			this.writer.updateDocument(new Term(IndexFields.KEY, item.key().text()), ItemDocument.of(item, fileText));
		}
		catch (IllegalArgumentException ex) {
			log.error("item {} can't be indexed: {}", item.key().text(), ex.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Term chunksOf(ItemKey key) {
		return new Term(IndexFields.TEXT_OF, key.text());
	}

	private List<Document> documents(Term term, Set<String> fields) {
		try {
			IndexSearcher searcher = this.written.acquire();
			try {
				List<Document> found = new ArrayList<>();
				for (ScoreDoc hit : searcher.search(new TermQuery(term), MOST_CHUNKS).scoreDocs) {
					found.add(searcher.storedFields().document(hit.doc, fields));
				}
				return found;
			}
			finally {
				this.written.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Document document, String field) {
		return Objects.requireNonNullElse(document.get(field), "");
	}

	private static int part(Document document) {
		return Optional.ofNullable(document.getField(IndexFields.PART))
			.map(IndexableField::numericValue)
			.map(Number::intValue)
			.orElse(0);
	}

}
