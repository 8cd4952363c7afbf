package vn.lhh.web.page.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lhh.web.client.StatsApi;
import vn.lhh.web.page.DisplayFormats;

/**
 * Line chart over days, drawn on the server with attributes only, so that it needs
 * neither script nor inline style.
 */
public record LineChart(List<StatsApi.Day> days, int width, int height, long top) {

	private static final int LEFT = 48;

	private static final int RIGHT = 22;

	private static final int ABOVE = 16;

	private static final int BELOW = 28;

	/** For wide screens. */
	public static LineChart wide(List<StatsApi.Day> days) {
		return of(days, 720, 260);
	}

	/** For phones, drawn at their own width, so that its text stays readable. */
	public static LineChart narrow(List<StatsApi.Day> days) {
		return of(days, 300, 220);
	}

	private static LineChart of(List<StatsApi.Day> days, int width, int height) {
		long highest = days.stream().mapToLong(StatsApi.Day::visits).max().orElse(0);
		return new LineChart(days, width, height, roundUp(Math.max(highest, 4)));
	}

	public boolean isNarrow() {
		return this.width < 400;
	}

	/** Rounds up to four equal steps of 1, 2 or 5 times a power of ten. */
	private static long roundUp(long value) {
		for (long power = 1;; power *= 10) {
			for (long step : new long[] { power, 2 * power, 5 * power }) {
				if (4 * step >= value) {
					return 4 * step;
				}
			}
		}
	}

	/** Points of the line, for {@code <polyline points>}. */
	public String line() {
		return IntStream.range(0, this.days.size())
			.mapToObj((index) -> x(index) + "," + y(this.days.get(index).visits()))
			.collect(Collectors.joining(" "));
	}

	/** Points of the area under the line, for {@code <polygon points>}. */
	public String area() {
		int last = Math.max(0, this.days.size() - 1);
		return x(0) + "," + y(0) + " " + line() + " " + x(last) + "," + y(0);
	}

	/** A tick of either axis. */
	public record Tick(String at, String text) {
	}

	public List<Tick> levels() {
		return IntStream.rangeClosed(0, 4)
			.mapToObj((quarter) -> new Tick(y(this.top * quarter / 4), DisplayFormats.number(this.top * quarter / 4)))
			.toList();
	}

	/** Date ticks: today always has one, other days as far as there is room. */
	public List<Tick> dates() {
		int shown = isNarrow() ? 4 : 6;
		int last = this.days.size() - 1;
		int step = Math.max(1, (this.days.size() + shown - 1) / shown);
		return IntStream.rangeClosed(0, last)
			.filter((index) -> (last - index) % step == 0)
			.mapToObj((index) -> new Tick(x(index), shortDate(this.days.get(index).date())))
			.toList();
	}

	private static String shortDate(LocalDate date) {
		return String.format(Locale.ROOT, "%02d/%02d", date.getDayOfMonth(), date.getMonthValue());
	}

	private String x(int index) {
		double step = (double) (this.width - LEFT - RIGHT) / Math.max(1, this.days.size() - 1);
		return String.format(Locale.ROOT, "%.1f", LEFT + index * step);
	}

	private String y(long value) {
		double share = (double) value / this.top;
		return String.format(Locale.ROOT, "%.1f", this.height - BELOW - share * (this.height - ABOVE - BELOW));
	}

}
