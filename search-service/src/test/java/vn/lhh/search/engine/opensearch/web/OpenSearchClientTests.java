package vn.lhh.search.engine.opensearch.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenSearchClientTests {

	private StubServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = new StubServer();
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void sendsWhoAsksAsAHeader() {
		this.server.answer(200, "{\"count\":3}");
		try (OpenSearchClient client = new OpenSearchClient(this.server.uri("lhh:mật@"))) {
			assertThat(client.search("i/_count", Map.of("query", "Hội")).number("count")).isEqualTo(3);
		}
		assertThat(this.server.requests()).containsExactly("POST /i/_count Basic bGhoOm3huq10 {\"query\":\"Hội\"}");
	}

	@Test
	void tellsWhyOpenSearchRefuses() {
		this.server.answer(404, "{\"error\":{\"type\":\"index_not_found_exception\",\"reason\":\"no such index [i]\"}}")
			.answer(503, "<html>a proxy's page");
		try (OpenSearchClient client = new OpenSearchClient(this.server.uri(""))) {
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> client.get("i"))
				.withMessageContaining("404, index_not_found_exception: no such index [i]")
				.satisfies((ex) -> assertThat(ex.isNotFound()).isTrue());
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> client.exists("i"))
				.withMessageContaining("503, <html>a proxy's page");
		}
	}

	@Test
	void tellsThatOpenSearchIsAway() {
		this.server.close();
		try (OpenSearchClient client = new OpenSearchClient(this.server.uri(""))) {
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> client.get("i"))
				.withMessageStartingWith("OpenSearch is away");
		}
	}

	@Test
	void takesRubbishForNoAnswer() {
		this.server.answer(200, "[").answer(200, "");
		try (OpenSearchClient client = new OpenSearchClient(this.server.uri(""))) {
			for (String path : List.of("one", "two")) {
				assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> client.get(path));
			}
		}
	}

}
