package vn.lhh.stats.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.lhh.stats.visit.day.DayTotals;
import vn.lhh.stats.visit.day.OpenDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpenDayCacheTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private final AtomicInteger countings = new AtomicInteger();

	@Test
	void aSetThatHasNotChangedIsNotCountedAgain() {
		OpenDayCache<Integer> openDayCache = new OpenDayCache<>((day) -> this.countings.incrementAndGet(),
				Duration.ZERO);
		assertThat(openDayCache.of(revision(1))).isEqualTo(1);
		assertThat(openDayCache.of(revision(1))).isEqualTo(1);
		assertThat(this.countings).hasValue(1);
	}

	@Test
	void aChangedSetIsCountedAgainOnceItHasRested() {
		OpenDayCache<Integer> resting = new OpenDayCache<>((day) -> this.countings.incrementAndGet(),
				Duration.ofHours(1));
		assertThat(resting.of(revision(1))).isEqualTo(1);
		assertThat(resting.of(revision(2))).isEqualTo(1);
		OpenDayCache<Integer> rested = new OpenDayCache<>((day) -> this.countings.incrementAndGet(), Duration.ZERO);
		assertThat(rested.of(revision(1))).isEqualTo(2);
		Awaitility.await().until(() -> rested.of(revision(2)) == 3);
	}

	@Test
	void whoAsksDuringALongCountingGetsTheLastResult() {
		CountDownLatch slow = new CountDownLatch(1);
		OpenDayCache<Integer> openDayCache = new OpenDayCache<>((day) -> {
			if (day.revision() > 1) {
				await(slow);
			}
			return this.countings.incrementAndGet();
		}, Duration.ZERO);
		assertThat(openDayCache.of(revision(1))).isEqualTo(1);
		assertThat(openDayCache.of(revision(2))).isEqualTo(1);
		assertThat(openDayCache.of(revision(3))).isEqualTo(1);
		slow.countDown();
		Awaitility.await().until(() -> openDayCache.of(revision(2)) == 2);
	}

	@Test
	void aFailureToCountIsTheAskersFailureToo() {
		OpenDayCache<Integer> openDayCache = new OpenDayCache<>((day) -> {
			throw new IllegalArgumentException("the store is away");
		}, Duration.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> openDayCache.of(revision(1)));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static OpenDays.OpenDay revision(long revision) {
		return new OpenDays.OpenDay("g", DAY, revision, DayTotals.NONE);
	}

}
