package vn.lhh.stats.visit.day;

import java.util.List;

/**
 * What one day's views were of, where they came from, and when.
 *
 * @param contents per thing of the site, most viewed first
 * @param referers per host that led here, most views first
 * @param hours views in each of the day's 24 hours
 */
public record DayDetails(List<ContentCount> contents, List<RefererCount> referers, List<Long> hours) {

	/**
	 * One thing's views.
	 *
	 * @param contentType such as {@code article}
	 * @param contentId its id in the service that owns it
	 * @param views times its page was shown
	 * @param downloads times its file was fetched
	 */
	public record ContentCount(String contentType, String contentId, long views, long downloads) {
	}

	/**
	 * One host's views.
	 *
	 * @param host without path
	 * @param views that came from it
	 */
	public record RefererCount(String host, long views) {
	}

}
