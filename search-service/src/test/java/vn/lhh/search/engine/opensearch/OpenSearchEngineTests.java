package vn.lhh.search.engine.opensearch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.engine.opensearch.web.StubServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenSearchEngineTests {

	private StubServer server;

	private OpenSearchClient client;

	private OpenSearchEngine engine;

	@BeforeEach
	void start() throws IOException {
		this.server = new StubServer().answer(404, "{\"found\":false}").answer(200, "{\"pit_id\":\"point1\"}");
		this.client = new OpenSearchClient(this.server.uri(""));
		this.engine = new OpenSearchEngine(this.client, new OpenSearchIndex(this.client, "i-1", Clock.systemUTC()), "i",
				Abbreviations::standard);
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.close();
	}

	@Test
	void searchesInANewSnapshotWhereTheServerOfTheOldOneIsGone() {
		this.server.answer(503, "{}")
			.answer(200, "{\"pit_id\":\"point2\"}")
			.answer(200, "{\"hits\":{\"total\":{\"value\":7}}}");
		assertThat(search().total()).isEqualTo(7);
		assertThat(this.server.requests().getLast()).contains("point2");
	}

	@Test
	void searchesNoMoreThanTwice() {
		this.server.answer(503, "{}").answer(200, "{\"pit_id\":\"point2\"}").answer(503, "{}");
		assertThatExceptionOfType(OpenSearchException.class).isThrownBy(this::search);
	}

	@Test
	void leavesServersAloneThatHaveTooMuchToDo() {
		this.server.answer(429, "{}");
		assertThatExceptionOfType(OpenSearchException.class).isThrownBy(this::search);
	}

	private SearchResult search() {
		return this.engine.search(new SearchRequest("", SearchRequest.Filter.NONE, SearchRequest.Sort.DATE,
				new SearchRequest.Page(1, 10, null), List.of()), Visibility.at(Instant.EPOCH));
	}

}
