package vn.lhh.launcher.fault;

import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that acknowledged writes survive whichever process dies while the site is in use.
 */
@FaultJourney
class ChaosRoundIT {

	private final WholeSite site;

	ChaosRoundIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void nothingAcknowledgedIsLostOrDoubledWhenRandomProcessesAreKilled(TestReporter reporter) throws Exception {
		long seed = ThreadLocalRandom.current().nextInt();
		reporter.publishEntry("seed", String.valueOf(seed));
		this.site.awaitAllReady();
		String told = new ChaosRound(this.site, new RetryingEditor(this.site), seed).play(1000);
		reporter.publishEntry(told);
		assertThat(told).contains("acknowledged");
	}

}
