package vn.lhh.web.page.statistics;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lhh.web.client.StatsApi;

import static org.assertj.core.api.Assertions.assertThat;

class LineChartTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static StatsApi.Day day(int ago, long visits) {
		return new StatsApi.Day(TODAY.minusDays(ago), visits, 0, 0, 0);
	}

	@ParameterizedTest
	@CsvSource({ "0, 4", "3, 4", "5, 8", "60, 80", "81, 200", "1000, 2000" })
	void theTopIsAboveEveryDayAndDividesIntoFourRoundSteps(long visits, long top) {
		assertThat(LineChart.wide(List.of(day(0, visits))).top()).isEqualTo(top);
	}

	@Test
	void theHighestPossibleDayTouchesTheTopAndAnEmptyOneTheGround() {
		LineChart chart = LineChart.wide(List.of(day(1, 0), day(0, 4)));
		assertThat(chart.line()).isEqualTo("48.0,232.0 698.0,16.0");
		assertThat(chart.area()).isEqualTo("48.0,232.0 48.0,232.0 698.0,16.0 698.0,232.0");
	}

	@ParameterizedTest
	@CsvSource({ "7", "30", "90" })
	void todayIsNamedAndNoNameLeavesTheDrawing(int length) {
		List<StatsApi.Day> days = DailyVisitSeries.upTo(TODAY, length, List.of());
		for (LineChart chart : List.of(LineChart.wide(days), LineChart.narrow(days))) {
			assertThat(chart.dates().getLast().text()).isEqualTo("22/11");
			assertThat(chart.dates()).hasSizeBetween(2, 7)
				.allSatisfy((tick) -> assertThat(Double.parseDouble(tick.at())).isBetween(20.0, chart.width() - 20.0));
			assertThat(chart.width() / (double) (chart.dates().size() - 1)).isGreaterThan(45);
		}
	}

	@Test
	void aDayNobodyCameIsADayWithZero() {
		List<StatsApi.Day> days = DailyVisitSeries.upTo(TODAY, 3, List.of(day(0, 5), day(2, 7), day(9, 1)));
		assertThat(days).extracting(StatsApi.Day::visits).containsExactly(7L, 0L, 5L);
	}

}
