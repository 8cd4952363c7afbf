package vn.lhh.stats.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecountTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private final AtomicInteger countings = new AtomicInteger();

	@Test
	void aSetThatHasNotChangedIsNotCountedAgain() {
		Recount<Integer> recount = new Recount<>((day) -> this.countings.incrementAndGet(), Duration.ZERO);
		assertThat(recount.of(revision(1))).isEqualTo(1);
		assertThat(recount.of(revision(1))).isEqualTo(1);
		assertThat(recount.fresh(revision(1))).isEqualTo(2);
	}

	@Test
	void aChangedSetIsCountedAgainOnceItHasRested() {
		Recount<Integer> resting = new Recount<>((day) -> this.countings.incrementAndGet(), Duration.ofHours(1));
		assertThat(resting.of(revision(1))).isEqualTo(1);
		assertThat(resting.of(revision(2))).isEqualTo(1);
		assertThat(resting.fresh(revision(2))).isEqualTo(2);
	}

	private static OpenDays.OpenDay revision(long revision) {
		return new OpenDays.OpenDay("g", DAY, revision);
	}

}
