package vn.lhh.stats.visit.day;

import java.util.List;

/**
 * Holds one day's views by content, referring host and hour.
 *
 * @param contents per content item of the site, most viewed first
 * @param referers per referring host, most views first
 * @param hours views in each of the day's 24 hours
 */
public record DayDetails(List<ContentCount> contents, List<RefererCount> referers, List<Long> hours) {

	/**
	 * Counts the views of one content item.
	 *
	 * @param contentType such as {@code article}
	 * @param contentId its id in the service that owns it
	 * @param views how often its page was shown
	 * @param downloads how often its file was downloaded
	 */
	public record ContentCount(String contentType, String contentId, long views, long downloads) {
	}

	/**
	 * Counts the views of one referring host.
	 *
	 * @param host without path
	 */
	public record RefererCount(String host, long views) {
	}

}
