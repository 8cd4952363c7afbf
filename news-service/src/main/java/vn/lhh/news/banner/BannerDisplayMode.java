package vn.lhh.news.banner;

import java.time.Instant;
import java.util.List;

/**
 * How a position shows its banners when it has several. Turns are taken by the clock, a
 * minute each, so that every reader and every cache sees the same.
 */
public enum BannerDisplayMode {

	/** Only the weightiest. */
	ONE {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return byWeight.stream().limit(1).toList();
		}
	},
	/** One that can't be foretold. */
	RANDOM {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return turn(byWeight, Long.hashCode(minute(now) * 0x9E3779B97F4A7C15L) & Integer.MAX_VALUE);
		}
	},
	/** One after the other. */
	SEQUENTIAL {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return turn(byWeight, minute(now));
		}
	},
	/** All together. */
	ALL {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return byWeight;
		}
	};

	abstract <T> List<T> choose(List<T> byWeight, Instant now);

	private static <T> List<T> turn(List<T> all, long turn) {
		return all.isEmpty() ? all : List.of(all.get((int) (turn % all.size())));
	}

	private static long minute(Instant now) {
		return now.getEpochSecond() / 60;
	}

}
