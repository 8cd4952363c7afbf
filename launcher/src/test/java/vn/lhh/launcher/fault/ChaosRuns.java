package vn.lhh.launcher.fault;

import org.junit.jupiter.api.Test;
import vn.lhh.launcher.Console;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs many chaos rounds on one site, started by {@code bench/kill-runs}.
 * {@link ChaosRoundIT} runs a single one with the other integration tests.
 */
@FaultJourney
class ChaosRuns {

	private final WholeSite site;

	ChaosRuns(WholeSite site) {
		this.site = site;
	}

	@Test
	void nothingAcknowledgedIsLostOrDoubledInAnyRound() throws Exception {
		int rounds = Integer.getInteger("kill.rounds", 20);
		long seed = Long.getLong("kill.seed", System.currentTimeMillis());
		Console console = new Console(System.out, System.err);
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		this.site.awaitAllReady();
		for (int round = 1; round <= rounds; round++) {
			console.say("round %2d seed %d …".formatted(round, seed + round));
			console.say("round %2d: %s: nothing lost, nothing doubled".formatted(round,
					new ChaosRound(this.site, retryingEditor, seed + round).play(round)));
		}
		assertThat(retryingEditor.book()).hasSizeGreaterThanOrEqualTo(rounds);
	}

}
