package vn.lhh.news.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lhh.kit.text.VietnameseDates;

/**
 * Replaces placeholders in demo files: ids of items created earlier
 * ({@code {{page:gioi-thieu}}}) and days counted from the start of the load
 * ({@code {{day+30}}}).
 */
class DemoPlaceholders {

	private static final Pattern MARK = Pattern.compile("\\{\\{(?:day([+-]\\d+)|([a-z]+:[a-z0-9-]+))}}");

	private static final Duration CLOSING = Duration.ofHours(17);

	private final Map<String, String> ids = new HashMap<>();

	private final LocalDate today;

	DemoPlaceholders(LocalDate today) {
		this.today = today;
	}

	void put(String name, String id) {
		this.ids.put(name, id);
	}

	String fill(String text) {
		return MARK.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(value(found)));
	}

	private Instant moment(int days) {
		LocalDate date = this.today.plusDays(days);
		return VietnameseDates.startOf(date).plus((days > 0) ? CLOSING : Duration.ZERO);
	}

	private String value(MatchResult found) {
		String days = found.group(1);
		if (days != null) {
			return moment(Integer.parseInt(days)).toString();
		}
		String id = this.ids.get(found.group(2));
		if (id == null) {
			throw new IllegalStateException("demo content names " + found.group(2) + " before it is there");
		}
		return id;
	}

}
