package vn.lhh.news.banner;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BannerDisplayModeTests {

	private static final List<String> THREE = List.of("a", "b", "c");

	private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

	@Test
	void onePositionShowsOnlyTheWeightiestAndAllShowsAll() {
		assertThat(BannerDisplayMode.ONE.choose(THREE, NOON)).containsExactly("a");
		assertThat(BannerDisplayMode.ALL.choose(THREE, NOON)).containsExactly("a", "b", "c");
	}

	@Test
	void inSequenceEachHasItsMinute() {
		String first = BannerDisplayMode.SEQUENTIAL.choose(THREE, NOON).getFirst();
		assertThat(BannerDisplayMode.SEQUENTIAL.choose(THREE, NOON.plusSeconds(59))).containsExactly(first);
		assertThat(BannerDisplayMode.SEQUENTIAL.choose(THREE, NOON.plusSeconds(60))).doesNotContain(first);
		assertThat(BannerDisplayMode.SEQUENTIAL.choose(THREE, NOON.plusSeconds(180))).containsExactly(first);
	}

	@Test
	void atRandomEachComesInTimeAndNoneIsNoError() {
		Set<String> seen = new HashSet<>();
		for (int minute = 0; minute < 60; minute++) {
			seen.addAll(BannerDisplayMode.RANDOM.choose(THREE, NOON.plusSeconds(60L * minute)));
		}
		assertThat(seen).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(BannerDisplayMode.RANDOM.choose(List.of(), NOON)).isEmpty();
	}

}
