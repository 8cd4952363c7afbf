package vn.lhh.stats.visit.day;

/**
 * What one day comes to.
 *
 * @param visits runs of views by readers
 * @param views pages shown to readers
 * @param bots visits by programs
 * @param downloads files fetched by readers
 */
public record DayTotals(long visits, long views, long bots, long downloads) {

	public static final DayTotals NONE = new DayTotals(0, 0, 0, 0);

}
