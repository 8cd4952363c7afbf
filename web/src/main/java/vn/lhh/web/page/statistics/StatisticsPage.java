package vn.lhh.web.page.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.StatsApi;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

/**
 * What the template of the visit statistics shows.
 *
 * @param days from the oldest, {@code null} if they are missing
 */
public record StatisticsPage(PageMeta meta, int length, List<Integer> lengths, PagePart<StatsApi.Visits> visits,
		@Nullable List<StatsApi.Day> days, PagePart<List<Bar>> articles, PagePart<List<Bar>> documents,
		PagePart<StatsApi.Definition> definition) implements Page {

	/** One bar: an item and how often it was read. */
	public record Bar(String title, String url, long views, long percent) {
	}

}
