package vn.lhh.stats.visit;

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

/**
 * Ids that were new when they came, by day and figure, with the tally of their views.
 */
final class Page {

	static final String DATES = "dates";

	static final String NEWEST = "newest";

	private static final String OLDEST = "oldest";

	private static final String DAYS = "days";

	private static final String TALLY = "tally";

	private final SortedMap<LocalDate, Day> days = new TreeMap<>();

	private @Nullable Instant oldest;

	private @Nullable Instant newest;

	/**
	 * One day's part.
	 */
	private record Day(Map<Figure, MarkList> marks, DayTally tally) {

		Day() {
			this(new EnumMap<>(Figure.class), new DayTally());
		}

		void add(Day other) {
			other.marks.forEach((figure, more) -> of(figure).addAll(more));
			this.tally.add(other.tally);
		}

		MarkList of(Figure figure) {
			return this.marks.computeIfAbsent(figure, (key) -> new MarkList());
		}

	}

	static Page of(@Nullable Document stored) {
		Page page = new Page();
		if (stored != null && stored.getDate(NEWEST) != null) {
			page.cover(stored.getDate(OLDEST).toInstant(), stored.getDate(NEWEST).toInstant());
			stored.get(DAYS, Document.class).forEach((date, day) -> page.days.put(LocalDate.parse(date), day(day)));
		}
		return page;
	}

	private static Day day(Object stored) {
		Document fields = (Document) stored;
		Day day = new Day(new EnumMap<>(Figure.class), DayTally.of(fields.get(TALLY, Document.class)));
		for (Figure figure : Figure.values()) {
			Binary marks = fields.get(figure.name(), Binary.class);
			if (marks != null) {
				day.marks.put(figure, new MarkList(marks.getData()));
			}
		}
		return day;
	}

	void visit(LocalDate date, Sighting sighting, Mark mark) {
		cover(sighting.at(), sighting.at());
		of(date).of(Figure.ofVisit(sighting)).add(mark);
	}

	void view(LocalDate date, int hour, Sighting sighting, Mark mark) {
		cover(sighting.at(), sighting.at());
		Figure figure = Figure.ofView(sighting);
		of(date).of(figure).add(mark);
		of(date).tally.see(sighting, figure, hour);
	}

	Page with(Page other) {
		Page both = new Page();
		both.add(this);
		both.add(other);
		return both;
	}

	int size() {
		return this.days.values().stream().flatMap((day) -> day.marks.values().stream()).mapToInt(MarkList::size).sum();
	}

	@Nullable Instant oldest() {
		return this.oldest;
	}

	@Nullable Instant newest() {
		return this.newest;
	}

	void forEach(BiConsumer<Figure, MarkList> action) {
		this.days.values().forEach((day) -> day.marks.forEach(action));
	}

	void forEachVisit(LocalDate date, Consumer<Mark> action) {
		Day day = this.days.get(date);
		if (day != null) {
			day.of(Figure.VISITS).forEach(action);
		}
	}

	void tellOf(LocalDate date, DayTally sum) {
		Day day = this.days.get(date);
		if (day != null) {
			sum.add(day.tally);
		}
	}

	/** How much each figure of each day grows by this page, as paths of a head. */
	Map<String, Integer> growth(String prefix) {
		Map<String, Integer> growth = new TreeMap<>();
		this.days.forEach((date, day) -> day.marks
			.forEach((figure, marks) -> growth.put(prefix + date + "." + figure.name(), marks.size())));
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
		day.marks.forEach((figure, marks) -> fields.append(figure.name(), new Binary(marks.bytes())));
		return fields;
	}

	private void add(Page other) {
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
