package vn.lhh.launcher.fault;

import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a killed gateway restores its stored content and serves it without any other
 * process.
 */
@FaultJourney
class GatewayDeathIT {

	private static final String[] ALL_BUT_THE_GATEWAY = { "news", "documents", "members", "qa", "stats", "search",
			"identity", "web", "kafka", "mongo" };

	private final WholeSite site;

	GatewayDeathIT(WholeSite site) {
		this.site = site;
	}

	@AfterEach
	void releaseAll() {
		this.site.launched().release("gateway");
		this.site.launched().release(ALL_BUT_THE_GATEWAY);
	}

	@Test
	void aKilledGatewayIsStartedAgainAndServes() {
		this.site.awaitAllReady();
		try (Readers readers = Readers.of(this.site)) {
			readers.whileTheGatewayIsAway(() -> {
				this.site.launched().kill("gateway");
				this.site.awaitUp("gateway");
			});
			this.site.awaitAllReady();
			readers.assertAlwaysServed();
		}
	}

	@Test
	void aGatewayThatComesBackAloneServesTheHomePageFromMemory() {
		String title = "Bài còn nhớ " + System.nanoTime();
		new RetryingEditor(this.site).publish(title);
		awaitShown(title);
		String[] all = Stream.concat(Stream.of("gateway"), Stream.of(ALL_BUT_THE_GATEWAY)).toArray(String[]::new);
		this.site.launched().hold(all);
		this.site.launched().kill(all);
		this.site.launched().release("gateway");
		this.site.awaitUp("gateway");
		try (Readers readers = Readers.of(this.site)) {
			String home = this.site.home();
			assertThat(WholeSite.BLOCKS)
				.allSatisfy((block) -> assertThat(WholeSite.stateOf(home, block)).as(block).isEqualTo("stale"));
			assertThat(home).contains(title);
			assertThat(this.site.visitor().get("/").text()).contains(title).contains("có thể đã cũ");
			assertThat(this.site.visitor().get("/van-ban").status()).isEqualTo(503);
			this.site.launched().release(ALL_BUT_THE_GATEWAY);
			this.site.awaitAllUp();
			this.site.awaitAllReady();
			readers.assertAlwaysServed();
		}
		awaitShown(title);
	}

	/**
	 * Waits until the title is on the page, and so in the content that the gateway
	 * stores.
	 */
	private void awaitShown(String title) {
		WholeSite.eventually()
			.ignoreExceptionsInstanceOf(UncheckedIOException.class)
			.until(() -> this.site.visitor().get("/").text().contains(title) && this.site.home().contains(title));
	}

}
