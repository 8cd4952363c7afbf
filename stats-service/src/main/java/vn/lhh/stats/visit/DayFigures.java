package vn.lhh.stats.visit;

/**
 * What one day comes to.
 *
 * @param visits runs of views by readers
 * @param views pages shown to readers
 * @param bots visits by programs
 * @param downloads files fetched by readers
 */
public record DayFigures(long visits, long views, long bots, long downloads) {

	static final DayFigures NONE = new DayFigures(0, 0, 0, 0);

}
