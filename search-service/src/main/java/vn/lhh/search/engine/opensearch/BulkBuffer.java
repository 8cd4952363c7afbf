package vn.lhh.search.engine.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;

/**
 * Buffer of writes that go to OpenSearch in one request, each with an external version by
 * the sequence of its event: OpenSearch itself lets the newest win. The buffer is kept
 * where that fails, since the same writes sent again do no harm.
 */
final class BulkBuffer {

	private static final Logger log = LoggerFactory.getLogger(BulkBuffer.class);

	private static final int MOST_WRITES = 1_000;

	private static final int MOST_CHARACTERS = 4_000_000;

	/** Bytes. */
	private static final int LONGEST_ID = 512;

	private static final int FIRST_ERROR = 300;

	private static final int MALFORMED = 400;

	private static final int CONFLICT = 409;

	private final OpenSearchClient client;

	private final String target;

	private final StringBuilder lines = new StringBuilder();

	private int writes;

	/**
	 * Makes a buffer.
	 * @param alias of the index, so that none is created that was deleted
	 */
	BulkBuffer(OpenSearchClient client, String alias) {
		this.client = client;
		this.target = alias + "/_bulk?require_alias=true&filter_path=errors,items.*._id,items.*.status,items.*.error";
	}

	/** The version of a state by its sequence, below that of its withdrawal. */
	static long version(long sequence) {
		return 2 * sequence;
	}

	/** The version of a withdrawal, which wins over a state of the same sequence. */
	static long versionOfEnd(long sequence) {
		return version(sequence) + 1;
	}

	/** Adds a write that loses against one of the same version. */
	void put(String id, long version, Map<String, Object> document) {
		add("index", id, version, "external", List.of(document));
	}

	/** Adds a write that wins against one of the same version. */
	void replace(String id, long version, Map<String, Object> document) {
		add("index", id, version, "external_gte", List.of(document));
	}

	/** Deletes a document unless it has been written since. */
	void delete(String id, long version) {
		add("delete", id, version, "external_gte", List.of());
	}

	/** One id that is too long would make OpenSearch refuse all others with it. */
	private static boolean isTooLong(String id) {
		return id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID;
	}

	private void add(String action, String id, long version, String versions, List<Map<String, Object>> document) {
		if (isTooLong(id)) {
			log.error("item {} can't be indexed: its key is too long", id);
			return;
		}
		if (this.writes >= MOST_WRITES || this.lines.length() >= MOST_CHARACTERS) {
			send();
		}
		Map<String, Object> target = Map.of("_id", id, "version", version, "version_type", versions);
		this.lines.append(OpenSearchClient.json(Map.of(action, target))).append('\n');
		document.forEach((fields) -> this.lines.append(OpenSearchClient.json(fields)).append('\n'));
		this.writes++;
	}

	/**
	 * Sends all writes.
	 * @return whether there were any
	 */
	boolean send() {
		if (this.writes == 0) {
			return false;
		}
		JsonObject answer = this.client.post(this.target, this.lines.toString());
		if (answer.isTrue("errors")) {
			answer.list("items").forEach((item) -> item.names().forEach((action) -> check(item.at(action))));
		}
		this.lines.setLength(0);
		this.writes = 0;
		return true;
	}

	/** What is malformed stays so, and must not keep all others out. */
	private static void check(JsonObject write) {
		int status = (int) write.number("status");
		String reason = write.at("error").text("type") + ": " + write.at("error").text("reason");
		if (status == MALFORMED) {
			log.error("item {} can't be indexed: {}", write.text("_id"), reason);
		}
		else if (status >= FIRST_ERROR && status != CONFLICT && !write.at("error").names().isEmpty()) {
			throw new OpenSearchException(status, reason);
		}
	}

}
