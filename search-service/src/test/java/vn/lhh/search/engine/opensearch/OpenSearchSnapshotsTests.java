package vn.lhh.search.engine.opensearch;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.engine.opensearch.web.StubServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenSearchSnapshotsTests {

	private StubServer server;

	private OpenSearchClient client;

	private OpenSearchSnapshots snapshots;

	@BeforeEach
	void start() throws IOException {
		this.server = new StubServer();
		this.client = new OpenSearchClient(this.server.uri(""));
		this.snapshots = new OpenSearchSnapshots(this.client, "i");
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.close();
	}

	@Test
	void sharesOneUntilWritesCanBeSeen() {
		answerPoints(1, 2);
		OpenSearchSnapshots.Snapshot first = this.snapshots.take(null);
		assertThat(this.snapshots.take("unknown")).isSameAs(first);
		this.snapshots.outdate();
		assertThat(this.snapshots.take(first.name())).isSameAs(first);
		assertThat(this.snapshots.take(null).point()).isEqualTo("point2");
		assertThat(this.snapshots.take(first.name())).isSameAs(first);
	}

	@Test
	void opensAnotherForOneThatIsGone() {
		answerPoints(1, 2);
		OpenSearchSnapshots.Snapshot first = this.snapshots.take(null);
		this.snapshots.forget(first);
		assertThat(this.snapshots.take(first.name()).point()).isEqualTo("point2");
	}

	@Test
	void triesAgainAfterAFailure() {
		this.server.answer(503, "{}");
		answerPoints(1, 1);
		assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> this.snapshots.take(null));
		assertThat(this.snapshots.take(null).point()).isEqualTo("point1");
	}

	@Test
	void releasesTheOldestOfMany() {
		answerPoints(1, 51);
		this.server.answer(200, "{}");
		OpenSearchSnapshots.Snapshot first = this.snapshots.take(null);
		for (int number = 2; number <= 51; number++) {
			this.snapshots.outdate();
			this.snapshots.take(null);
		}
		assertThat(this.server.requests().getLast()).startsWith("DELETE").contains("\"point1\"");
		assertThat(this.snapshots.take(first.name()).point()).isEqualTo("point51");
	}

	private void answerPoints(int from, int to) {
		for (int number = from; number <= to; number++) {
			this.server.answer(200, "{\"pit_id\":\"point" + number + "\"}");
		}
	}

}
