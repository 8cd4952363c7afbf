package vn.lhh.launcher.fault;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every acknowledged article survives a kill of the database.
 */
@FaultJourney
class DurabilityIT {

	private final WholeSite site;

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	DurabilityIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void noAcknowledgedArticleIsLostWhenTheDatabaseIsKilledDuringFiveHundredWrites() throws Exception {
		EditorClient editorClient = new EditorClient(this.site);
		try (ExecutorService editors = Executors.newFixedThreadPool(4)) {
			for (int article = 0; article < 500; article++) {
				String title = "Bản nháp số " + article;
				editors.submit(() -> write(editorClient, title));
			}
			WholeSite.eventually().until(() -> this.acknowledged.size() >= 200);
			this.site.launched().kill("mongo");
		}
		this.site.awaitUp("mongo");
		this.site.awaitAllReady();
		assertThat(this.acknowledged).hasSizeGreaterThanOrEqualTo(200)
			.allSatisfy((location) -> assertThere(editorClient, location));
	}

	private static void assertThere(EditorClient editorClient, String location) {
		WholeSite.eventually().until(() -> {
			int status = editorClient.read(location).status();
			assertThat(status).as(location).isNotIn(404, 410);
			return status == 200;
		});
	}

	private void write(EditorClient editorClient, String title) {
		Answer answer = editorClient.write(title);
		if (answer.status() == 201) {
			this.acknowledged.add(answer.header("Location"));
		}
	}

}
