package vn.lhh.search.feed;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.ContentEvents;
import vn.lhh.search.SearchSystem;
import vn.lhh.testkit.server.OpenSearchProcess;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

class OpenSearchFeedIT {

	private final String index = "feed-" + UUID.randomUUID().toString().substring(0, 8);

	private final ContentEvents events = new ContentEvents();

	private final SearchSystem system;

	private final SearchSystem replica;

	OpenSearchFeedIT(@TempDir Path folder) {
		this.system = new SearchSystem(folder.resolve("one"));
		this.replica = new SearchSystem(folder.resolve("other"));
	}

	@AfterEach
	void stop() {
		this.system.close();
		this.replica.close();
		this.events.close();
	}

	@Test
	void replicasShareTheIndexAndTheOneThatTakesOver() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		start(this.system, TestServers.openSearchUri());
		this.system.awaitComplete();
		start(this.replica, TestServers.openSearchUri());
		this.replica.awaitComplete();
		this.replica.awaitIds("dau tam", "a1");
		String served = this.system.index().state().folder();
		assertThat(this.replica.index().state().folder()).isEqualTo(served);
		this.system.index().rebuild();
		SearchSystem.await(() -> {
			assertThat(this.replica.ids("dau tam")).containsExactly("a1");
			return !this.system.index().state().folder().equals(served)
					&& !this.replica.index().state().folder().equals(served);
		});
		this.events.article("a2", 1, "Dâu tằm tơ");
		this.events.withdraw("a1", 2);
		this.system.awaitIds("dau tam", "a2");
		this.replica.awaitIds("dau tam", "a2");
		assertThat(this.replica.index().state().folder()).isEqualTo(this.system.index().state().folder());
	}

	@Test
	void itGoesOnWhereItStopped() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		start(this.system, TestServers.openSearchUri());
		this.system.awaitComplete();
		String served = this.system.index().state().folder();
		this.system.stop();
		this.events.article("a2", 1, "Dâu tằm tơ");
		start(this.system, TestServers.openSearchUri());
		assertThat(this.system.index().state().complete()).isTrue();
		assertThat(this.system.index().state().folder()).isEqualTo(served);
		this.system.awaitIds("dau tam", "a1", "a2");
	}

	@Test
	void searchesAreRefusedWhileOpenSearchIsAway() {
		this.events.article("a1", 1, "Trồng dâu nuôi tằm");
		try (OpenSearchProcess node = OpenSearchProcess.start()) {
			start(this.system, node.uri());
			this.system.awaitComplete();
			this.system.awaitIds("dau tam", "a1");
		}
		assertThat(this.system.api().get("/api/search?q=tam").status()).isEqualTo(503);
		assertThat(this.system.api().get("/api/search/suggest?q=tam").status()).isEqualTo(503);
		assertThat(this.system.api().get("/api/search/items/article/a1").status()).isEqualTo(503);
		assertThat(this.system.api().get("/livez").status()).isEqualTo(200);
		assertThat(this.system.api().get("/readyz").status()).isEqualTo(503);
	}

	@Test
	void itStartsWhileOpenSearchIsAway() {
		start(this.system, "http://127.0.0.1:1");
		assertThat(this.system.api().get("/api/search?q=tam").status()).isEqualTo(503);
		assertThat(this.system.api().get("/livez").status()).isEqualTo(200);
		assertThat(this.system.api().get("/readyz").status()).isEqualTo(503);
	}

	private void start(SearchSystem started, String server) {
		started.start("--search.opensearch.uri=" + server, "--search.opensearch.index=" + this.index,
				"--search.opensearch.replicas=0");
	}

}
