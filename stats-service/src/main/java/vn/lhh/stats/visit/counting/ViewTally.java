package vn.lhh.stats.visit.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.bson.Document;

import vn.lhh.stats.visit.VisitMetric;
import vn.lhh.stats.visit.VisitRecord;
import vn.lhh.stats.visit.day.DayDetails;
import vn.lhh.stats.visit.day.DayDetails.ContentCount;
import vn.lhh.stats.visit.day.DayDetails.RefererCount;

/**
 * Tallies new views by content, referring host and hour. Stored as flat lists, because
 * nested documents cost the store most.
 */
public final class ViewTally {

	private static final String CONTENTS = "contents";

	private static final String REFERERS = "referers";

	private static final String HOURS = "hours";

	private static final int IN_A_DAY = 24;

	private static final int IN_A_ROW = 4;

	private static final int MOST_ROWS = 1000;

	private final Map<VisitRecord.Content, ContentCount> contents = new HashMap<>();

	private final Map<String, Long> referers = new HashMap<>();

	private final long[] hours = new long[IN_A_DAY];

	static ViewTally of(Document stored) {
		ViewTally tally = new ViewTally();
		List<Object> rows = stored.getList(CONTENTS, Object.class);
		for (int at = 0; at < rows.size(); at += IN_A_ROW) {
			tally.add(new ContentCount((String) rows.get(at), (String) rows.get(at + 1), number(rows.get(at + 2)),
					number(rows.get(at + 3))));
		}
		List<Object> hosts = stored.getList(REFERERS, Object.class);
		for (int at = 0; at < hosts.size(); at += 2) {
			tally.referers.merge((String) hosts.get(at), number(hosts.get(at + 1)), Long::sum);
		}
		tally.addHours(stored.getList(HOURS, Number.class).stream().mapToLong(Number::longValue).toArray());
		return tally;
	}

	void see(VisitRecord visitRecord, VisitMetric visitMetric, int hour) {
		VisitRecord.Content content = visitRecord.content();
		boolean page = visitMetric == VisitMetric.VIEWS;
		if (content != null && (page || visitMetric == VisitMetric.DOWNLOADS)) {
			add(new ContentCount(content.type(), content.id(), page ? 1 : 0, page ? 0 : 1));
		}
		if (page) {
			this.hours[hour]++;
			if (visitRecord.refererHost() != null) {
				this.referers.merge(visitRecord.refererHost(), 1L, Long::sum);
			}
		}
	}

	void add(ViewTally other) {
		other.contents.values().forEach(this::add);
		other.referers.forEach((host, views) -> this.referers.merge(host, views, Long::sum));
		addHours(other.hours);
	}

	Document document() {
		List<Object> rows = new ArrayList<>();
		this.contents.values()
			.forEach((row) -> rows.addAll(List.of(row.contentType(), row.contentId(), row.views(), row.downloads())));
		List<Object> hosts = new ArrayList<>();
		this.referers.forEach((host, views) -> hosts.addAll(List.of(host, views)));
		return new Document(CONTENTS, rows).append(REFERERS, hosts).append(HOURS, hourly());
	}

	public DayDetails details() {
		List<RefererCount> rows = new ArrayList<>();
		this.referers.forEach((host, views) -> rows.add(new RefererCount(host, views)));
		return new DayDetails(
				top(this.contents.values(), Comparator.comparingLong((row) -> row.views() + row.downloads())),
				top(rows, Comparator.comparingLong(RefererCount::views)), hourly());
	}

	private void add(ContentCount more) {
		this.contents.merge(new VisitRecord.Content(more.contentType(), more.contentId()), more,
				(one, two) -> new ContentCount(one.contentType(), one.contentId(), one.views() + two.views(),
						one.downloads() + two.downloads()));
	}

	private void addHours(long[] more) {
		IntStream.range(0, IN_A_DAY).forEach((hour) -> this.hours[hour] += more[hour]);
	}

	private List<Long> hourly() {
		return Arrays.stream(this.hours).boxed().toList();
	}

	private static <T> List<T> top(Collection<T> rows, Comparator<T> size) {
		return rows.stream().sorted(size.reversed()).limit(MOST_ROWS).toList();
	}

	private static long number(Object stored) {
		return ((Number) stored).longValue();
	}

}
