package vn.lhh.search.engine.opensearch;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.engine.opensearch.web.StubServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkBufferTests {

	private static final String DONE = "{\"errors\":false}";

	private StubServer server;

	private OpenSearchClient client;

	private BulkBuffer buffer;

	@BeforeEach
	void start() throws IOException {
		this.server = new StubServer();
		this.client = new OpenSearchClient(this.server.uri(""));
		this.buffer = new BulkBuffer(this.client, "i-write");
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.close();
	}

	@Test
	void sendsAllWritesAgainAfterAFailure() {
		this.server.answer(503, "{}").answer(200, failed(429, "rejected_execution_exception")).answer(200, DONE);
		this.buffer.put("a", 1, Map.of("key", "a"));
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(this.buffer::send);
		}
		assertThat(this.buffer.send()).isTrue();
		assertThat(this.server.requests()).hasSize(3).containsOnly(this.server.requests().getFirst());
		assertThat(this.buffer.send()).isFalse();
	}

	@Test
	void takesConflictsForDoneAndLeavesMalformedItemsOut() {
		this.server.answer(200, failed(409, "version_conflict_engine_exception"))
			.answer(200, failed(400, "mapper_parsing_exception"));
		for (int round = 0; round < 2; round++) {
			this.buffer.put("a", 1, Map.of());
			assertThat(this.buffer.send()).isTrue();
		}
	}

	@Test
	void sendsWithoutBeingToldOnceItIsFull() {
		this.server.answer(200, DONE);
		for (int number = 0; number < 1_001; number++) {
			this.buffer.put("item" + number, 1, Map.of());
		}
		assertThat(this.server.requests()).singleElement().asString().contains("item999").doesNotContain("item1000");
	}

	@Test
	void takesNothingMoreWhileItIsFullAndCanNotSend() {
		this.server.answer(503, "{}");
		for (int number = 0; number < 1_000; number++) {
			this.buffer.put("item" + number, 1, Map.of());
		}
		assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> this.buffer.put("b", 1, Map.of()));
	}

	private static String failed(int status, String type) {
		return "{\"errors\":true,\"items\":[{\"index\":{\"_id\":\"a\",\"status\":%d,\"error\":{\"type\":\"%s\"}}}]}"
			.formatted(status, type);
	}

}
