package vn.lhh.web.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * Records for responses of stats-service.
 */
public final class StatsApi {

	public static final TypeReference<ItemPage<Day>> DAYS = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Top>> TOP = new TypeReference<>() {
	};

	private StatsApi() {
	}

	/** The former site's counter, from which counting continues. */
	public record Baseline(long value, @Nullable LocalDate asOf, @Nullable String source) {
	}

	/** The present counter. */
	public record Visits(long total, long today, long yesterday, long thisMonth, long online,
			@Nullable Baseline baseline, @Nullable OffsetDateTime asOf) {
	}

	/** One day's figures. */
	public record Day(LocalDate date, long visits, long views, long bots, long downloads) {
	}

	/** The counter's own explanation of its counting rules. */
	public record Definition(List<String> paragraphs) {
	}

	/** How often one item was read. */
	public record Top(String contentType, String contentId, long views) {
	}

}
