package vn.lhh.stats.visit.day;

/**
 * Holds the totals of one day.
 *
 * @param visits visits of readers, each a series of views
 * @param views pages shown to readers
 * @param bots visits by programs
 * @param downloads files downloaded by readers
 */
public record DayTotals(long visits, long views, long bots, long downloads) {

	public static final DayTotals NONE = new DayTotals(0, 0, 0, 0);

}
