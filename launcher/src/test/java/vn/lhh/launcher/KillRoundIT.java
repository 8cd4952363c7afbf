package vn.lhh.launcher;

import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever dies while people write and read, what was acknowledged stays.
 */
@ExtendWith(WholeSite.Resolver.class)
class KillRoundIT {

	private final WholeSite site;

	KillRoundIT(WholeSite site) {
		this.site = site;
	}

	@RepeatedTest(2)
	void nothingAcknowledgedIsLostOrDoubledWhenRandomProcessesAreKilled(RepetitionInfo turn, TestReporter reporter)
			throws Exception {
		long seed = ThreadLocalRandom.current().nextInt();
		reporter.publishEntry("seed", String.valueOf(seed));
		this.site.awaitAllReady();
		String told = new KillRound(this.site, new Desk(this.site), seed).play(1000 + turn.getCurrentRepetition());
		reporter.publishEntry(told);
		assertThat(told).contains("acknowledged");
	}

}
