package vn.lhh.search.engine.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;

/**
 * Record of the last commit, a document of the index itself, which no search finds. Where
 * replicas feed one index, it holds the position of any of them: a feed that goes on from
 * there repeats writes at most.
 */
final class CommitRecord {

	/** No key of an item has this form. */
	private static final String ID = "commit";

	private static final String POSITION = "position";

	private static final String AT = "at";

	private final OpenSearchClient client;

	private final String index;

	private final Clock clock;

	private volatile String position;

	CommitRecord(OpenSearchClient client, String index, Clock clock) {
		this.client = client;
		this.index = index;
		this.clock = clock;
		this.position = read(client, index).text(POSITION);
	}

	/** The moment of the last commit to an index, empty if there was none. */
	static Optional<Instant> time(OpenSearchClient client, String index) {
		return Optional.of(read(client, index).number(AT)).filter((time) -> time > 0).map(Instant::ofEpochMilli);
	}

	String position() {
		return this.position;
	}

	void write(String now) {
		Map<String, Object> item = Map.of(POSITION, now, AT, this.clock.millis());
		this.client.put(OpenSearchIndex.writeAlias(this.index) + "/_doc/" + ID + "?require_alias=true",
				Map.of(IndexDefinition.ITEM, item));
		this.position = now;
	}

	private static JsonObject read(OpenSearchClient client, String index) {
		try {
			return client.get(index + "/_doc/" + ID).at("_source", IndexDefinition.ITEM);
		}
		catch (OpenSearchException ex) {
			if (ex.isNotFound()) {
				return new JsonObject(Map.of());
			}
			throw ex;
		}
	}

}
