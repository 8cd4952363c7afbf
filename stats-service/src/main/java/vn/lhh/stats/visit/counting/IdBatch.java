package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.lhh.stats.visit.VisitMetric;
import vn.lhh.stats.visit.VisitRecord;

/**
 * Holds a batch of new ids by day and metric, with the tally of their views.
 */
public final class IdBatch {

	static final String DATES = "dates";

	static final String NEWEST = "newest";

	private static final String OLDEST = "oldest";

	private static final String DAYS = "days";

	private static final String TALLY = "tally";

	private final SortedMap<LocalDate, Day> days = new TreeMap<>();

	private @Nullable Instant oldest;

	private @Nullable Instant newest;

	/**
	 * Holds one day's part of the batch.
	 */
	private record Day(Map<VisitMetric, CompactIdList> marks, ViewTally tally) {

		Day() {
			this(new EnumMap<>(VisitMetric.class), new ViewTally());
		}

		void add(Day other) {
			other.marks.forEach((visitMetric, more) -> of(visitMetric).addAll(more));
			this.tally.add(other.tally);
		}

		CompactIdList of(VisitMetric visitMetric) {
			return this.marks.computeIfAbsent(visitMetric, (key) -> new CompactIdList());
		}

	}

	static IdBatch of(@Nullable Document stored) {
		IdBatch idBatch = new IdBatch();
		if (stored != null && stored.getDate(NEWEST) != null) {
			idBatch.cover(stored.getDate(OLDEST).toInstant(), stored.getDate(NEWEST).toInstant());
			stored.get(DAYS, Document.class).forEach((date, day) -> idBatch.days.put(LocalDate.parse(date), day(day)));
		}
		return idBatch;
	}

	private static Day day(Object stored) {
		Document fields = (Document) stored;
		Day day = new Day(new EnumMap<>(VisitMetric.class), ViewTally.of(fields.get(TALLY, Document.class)));
		for (VisitMetric visitMetric : VisitMetric.values()) {
			Binary marks = fields.get(visitMetric.name(), Binary.class);
			if (marks != null) {
				day.marks.put(visitMetric, new CompactIdList(marks.getData()));
			}
		}
		return day;
	}

	void visit(LocalDate date, VisitRecord visitRecord, CompactId compactId) {
		cover(visitRecord.at(), visitRecord.at());
		of(date).of(VisitMetric.ofVisit(visitRecord)).add(compactId);
	}

	void view(LocalDate date, int hour, VisitRecord visitRecord, CompactId compactId) {
		cover(visitRecord.at(), visitRecord.at());
		VisitMetric visitMetric = VisitMetric.ofView(visitRecord);
		of(date).of(visitMetric).add(compactId);
		of(date).tally.see(visitRecord, visitMetric, hour);
	}

	IdBatch with(IdBatch other) {
		IdBatch both = new IdBatch();
		both.add(this);
		both.add(other);
		return both;
	}

	public int size() {
		return this.days.values()
			.stream()
			.flatMap((day) -> day.marks.values().stream())
			.mapToInt(CompactIdList::size)
			.sum();
	}

	@Nullable Instant oldest() {
		return this.oldest;
	}

	@Nullable Instant newest() {
		return this.newest;
	}

	void forEach(BiConsumer<VisitMetric, CompactIdList> action) {
		this.days.values().forEach((day) -> day.marks.forEach(action));
	}

	public void forEachVisit(LocalDate date, Consumer<CompactId> action) {
		Day day = this.days.get(date);
		if (day != null) {
			day.of(VisitMetric.VISITS).forEach(action);
		}
	}

	public void tellOf(LocalDate date, ViewTally sum) {
		Day day = this.days.get(date);
		if (day != null) {
			sum.add(day.tally);
		}
	}

	/**
	 * Returns by how much this batch increases each metric of each day, by field path in
	 * the partition's document.
	 */
	Map<String, Integer> growth(String prefix) {
		Map<String, Integer> growth = new TreeMap<>();
		this.days.forEach((date, day) -> day.marks
			.forEach((visitMetric, marks) -> growth.put(prefix + date + "." + visitMetric.name(), marks.size())));
		return growth;
	}

	@Nullable Document document() {
		if (this.oldest == null || this.newest == null) {
			return null;
		}
		Document byDate = new Document();
		this.days.forEach((date, day) -> byDate.append(date.toString(), document(day)));
		return new Document(DATES, this.days.keySet().stream().map(LocalDate::toString).toList())
			.append(OLDEST, Date.from(this.oldest))
			.append(NEWEST, Date.from(this.newest))
			.append(DAYS, byDate);
	}

	private static Document document(Day day) {
		Document fields = new Document(TALLY, day.tally.document());
		day.marks.forEach((visitMetric, marks) -> fields.append(visitMetric.name(), new Binary(marks.bytes())));
		return fields;
	}

	private void add(IdBatch other) {
		if (other.oldest != null && other.newest != null) {
			cover(other.oldest, other.newest);
		}
		other.days.forEach((date, day) -> of(date).add(day));
	}

	private Day of(LocalDate date) {
		return this.days.computeIfAbsent(date, (key) -> new Day());
	}

	private void cover(Instant from, Instant to) {
		this.oldest = (this.oldest == null || from.isBefore(this.oldest)) ? from : this.oldest;
		this.newest = (this.newest == null || to.isAfter(this.newest)) ? to : this.newest;
	}

}
