package vn.lhh.launcher.site.supervision;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private final Backoff backoff = new Backoff();

	@Test
	void waitsTwiceAsLongEachTimeUpToHalfAMinute() {
		long[] pauses = new long[9];
		for (int death = 0; death < pauses.length; death++) {
			pauses[death] = this.backoff.after(Duration.ofSeconds(1)).toMillis();
		}
		assertThat(pauses).containsExactly(500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000);
	}

	@Test
	void beginsAnewAfterALongLife() {
		this.backoff.after(Duration.ZERO);
		this.backoff.after(Duration.ZERO);
		assertThat(this.backoff.after(Duration.ofMinutes(1))).hasMillis(500);
		assertThat(this.backoff.after(Duration.ofSeconds(59))).hasMillis(1000);
	}

}
