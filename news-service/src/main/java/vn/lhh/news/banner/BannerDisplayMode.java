package vn.lhh.news.banner;

import java.time.Instant;
import java.util.List;

/**
 * Selects the banners a position shows. Rotation follows the clock, one minute for each
 * banner, so that every reader and every cache gets the same selection.
 */
public enum BannerDisplayMode {

	/** Shows only the banner with the highest weight. */
	ONE {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return byWeight.stream().limit(1).toList();
		}
	},
	/** Shows one banner, chosen pseudo-randomly by the minute. */
	RANDOM {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return turn(byWeight, Long.hashCode(minute(now) * 0x9E3779B97F4A7C15L) & Integer.MAX_VALUE);
		}
	},
	/** Shows one banner after the other. */
	SEQUENTIAL {
		@Override
		<T> List<T> choose(List<T> byWeight, Instant now) {
			return turn(byWeight, minute(now));
		}
	},
	/** Shows all banners. */
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
