package vn.lhh.search.engine.opensearch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.kit.event.EventJson;
import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.engine.text.TextJoinStore;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.schema.IndexFields;

/**
 * Store of the chunks of text, documents of the index that no search finds, and of items
 * as they came.
 *
 * @param index its name
 * @param buffer takes what is written
 */
record TextStore(OpenSearchClient client, String index, BulkBuffer buffer) implements TextJoinStore {

	/** The document of a chunk. */
	static Map<String, Object> document(TextChunk chunk) {
		String owner = chunk.item().text();
		return Map.of(IndexFields.TEXT_OF, owner, IndexDefinition.ITEM,
				Map.of(IndexFields.KEY, TextChunk.key(chunk.id()), IndexFields.TEXT_OF, owner, IndexFields.PART,
						chunk.part(), IndexFields.CHUNK_TEXT, chunk.text()));
	}

	/** The item to which a chunk belongs, empty if there is no such chunk. */
	Optional<ItemKey> owner(String key) {
		this.buffer.send();
		try {
			String owner = this.client
				.get(this.index + "/_doc/" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "?_source_includes="
						+ IndexedItem.field(IndexFields.TEXT_OF))
				.at("_source", IndexDefinition.ITEM)
				.text(IndexFields.TEXT_OF);
			return owner.isEmpty() ? Optional.empty() : Optional.of(ItemKey.parse(owner));
		}
		catch (OpenSearchException ex) {
			if (ex.isNotFound()) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	@Override
	public void refresh() {
		this.buffer.send();
		this.client.post(this.index + "/_refresh", "");
	}

	@Override
	public Optional<SearchItem> item(ItemKey key) {
		return found(IndexFields.KEY, key, 1, IndexFields.SOURCE).map((found) -> found.text(IndexFields.SOURCE))
			.filter((source) -> !source.isEmpty())
			.map((source) -> EventJson.read(source, SearchItem.class))
			.findFirst();
	}

	@Override
	public Set<ItemKey> withChunks(Collection<ItemKey> keys) {
		if (keys.isEmpty()) {
			return Set.of();
		}
		Map<String, Object> query = Map.of("terms",
				Map.of(IndexFields.TEXT_OF, keys.stream().map(ItemKey::text).toList()));
		Map<String, Object> owners = Map.of("terms", Map.of("field", IndexFields.TEXT_OF, "size", keys.size()));
		return search(Map.of("query", query, "size", 0, "aggs", Map.of("owners", owners))).at("aggregations", "owners")
			.list("buckets")
			.stream()
			.map((bucket) -> ItemKey.parse(bucket.text("key")))
			.collect(Collectors.toSet());
	}

	@Override
	public List<TextChunk> chunks(ItemKey key) {
		return found(IndexFields.TEXT_OF, key, MOST_CHUNKS, IndexFields.KEY, IndexFields.PART, IndexFields.CHUNK_TEXT)
			.map((found) -> new TextChunk(TextChunk.id(found.text(IndexFields.KEY)), key,
					(int) found.number(IndexFields.PART), found.text(IndexFields.CHUNK_TEXT)))
			.toList();
	}

	/** A later write of the text replaces an earlier one of the same item. */
	@Override
	public void write(SearchItem item, String fileText) {
		this.buffer.replace(item.key().text(), BulkBuffer.version(item.sequence()),
				IndexedItem.document(item, fileText));
	}

	private Stream<JsonObject> found(String field, ItemKey key, int most, String... fields) {
		Map<String, Object> query = Map.of("term", Map.of(field, key.text()));
		return search(Map.of("query", query, "size", most, "_source", IndexedItem.fields(fields))).at("hits")
			.list("hits")
			.stream()
			.map((hit) -> hit.at("_source", IndexDefinition.ITEM));
	}

	private JsonObject search(Map<String, Object> body) {
		return this.client.search(this.index + "/_search?allow_partial_search_results=false", body);
	}

}
