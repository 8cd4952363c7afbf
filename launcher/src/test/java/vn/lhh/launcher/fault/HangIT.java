package vn.lhh.launcher.fault;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.Beacons;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests hanging processes, which are worse than dead ones: they accept connections and
 * never answer.
 */
@FaultJourney
class HangIT {

	private static final String[] OTHERS = { "/van-ban", "/to-chuc-thanh-vien", "/hoi-dap" };

	private final WholeSite site;

	HangIT(WholeSite site) {
		this.site = site;
	}

	@AfterEach
	void thawAll() {
		for (String processName : new String[] { "news", "stats", "mongo" }) {
			this.site.launched().thaw(processName);
		}
	}

	@Test
	void whileNewsHangsItsBlocksAreStaleAndOtherPagesAreFine() {
		this.site.awaitAllReady();
		try (Readers readers = Readers.of(this.site)) {
			this.site.launched().freeze("news");
			awaitMarked("announcements", "news", "albums", "links", "banners");
			assertThat(OTHERS)
				.allSatisfy((page) -> assertThat(this.site.visitor().served(page + "?trang=1").status()).as(page)
					.isEqualTo(200));
			assertTimesOut("/api/news/articles?size=37");
			this.site.launched().thaw("news");
			this.site.awaitAllReady();
			assertThat(this.site.visitor().served("/api/news/articles?size=36").status()).isEqualTo(200);
			readers.assertAlwaysServed();
		}
	}

	@Test
	void whileStatsHangsVisitsAreTakenInAndCountedAfterwards() {
		this.site.awaitAllReady();
		int before = this.site.settledVisits();
		Beacons beacons = new Beacons(this.site);
		try (Readers readers = Readers.of(this.site)) {
			this.site.launched().freeze("stats");
			for (int visit = 0; visit < 20; visit++) {
				beacons.tell();
			}
			assertTimesOut("/api/stats/visits");
			awaitMarked();
			this.site.launched().thaw("stats");
			readers.assertAlwaysServed();
		}
		new PublicSiteChecker(this.site).assertCounted(before + 20);
	}

	@Test
	void whileTheDatabaseHangsNothingIsAcknowledgedAndTheHomePageStays() {
		this.site.awaitAllReady();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		RetryingEditor.Item before = retryingEditor.publish("Bài trước khi kho treo " + System.nanoTime());
		try (Readers readers = Readers.of(this.site)) {
			this.site.launched().freeze("mongo");
			assertThat(retryingEditor.tryToWrite("Bài khi kho treo").status()).isIn(503, 504);
			assertThat(this.site.visitor().get("/").status()).isEqualTo(200);
			this.site.launched().thaw("mongo");
			this.site.awaitAllReady();
			readers.assertAlwaysServed();
		}
		RetryingEditor.Item after = retryingEditor.publish("Bài sau khi kho treo " + System.nanoTime());
		new PublicSiteChecker(this.site).assertAgreesWith(List.of(before, after));
	}

	private void assertTimesOut(String path) {
		Answer answer = this.site.visitor().get(path);
		assertThat(answer.status()).as(answer.body()).isIn(503, 504);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	private void awaitMarked(String... blocks) {
		WholeSite.eventually().untilAsserted(() -> {
			String home = this.site.home();
			assertThat(
					Arrays.stream(WholeSite.BLOCKS).filter((block) -> !WholeSite.stateOf(home, block).equals("ready")))
				.containsExactlyInAnyOrder(blocks);
		});
	}

}
