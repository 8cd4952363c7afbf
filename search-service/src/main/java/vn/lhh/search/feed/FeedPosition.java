package vn.lhh.search.feed;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kafka offsets up to which an index has been fed, committed with it.
 *
 * @param format the form in which items were indexed
 * @param complete whether everything that was announced when the index was begun is in it
 * @param outdated whether it was left so long that Kafka may have forgotten withdrawals
 * since, which lasts until it is replaced
 * @param marks by partition, written {@code topic-number}
 * @param locked the categories locked then, as their topic is read from its start again
 */
public record FeedPosition(int format, boolean complete, boolean outdated, Map<String, Mark> marks,
		Set<String> locked) {

	/**
	 * Changes whenever items are indexed in another form: the present index serves until
	 * a new one is built. A field of another kind takes another name, since the present
	 * index is fed meanwhile.
	 */
	public static final int FORMAT = 2;

	/** Before the first event. */
	public static final FeedPosition START = new FeedPosition(FORMAT, false, false, Map.of(), Set.of());

	private static final Pattern HEAD = Pattern.compile("(\\d{1,6}) (complete|partial)( outdated)?");

	private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\d{1,18})");

	private static final Pattern LOCKED = Pattern.compile("locked (\\S+)");

	/**
	 * Offset in a partition.
	 *
	 * @param topicId id of the topic, since a later one may have the same name
	 * @param offset offset of the next record
	 */
	public record Mark(String topicId, long offset) {
	}

	public FeedPosition at(Map<String, Mark> now) {
		return new FeedPosition(this.format, this.complete, this.outdated, now, this.locked);
	}

	FeedPosition completed() {
		return new FeedPosition(this.format, true, this.outdated, this.marks, this.locked);
	}

	FeedPosition asOutdated() {
		return new FeedPosition(this.format, this.complete, true, this.marks, this.locked);
	}

	FeedPosition withLocked(Set<String> categories) {
		return new FeedPosition(this.format, this.complete, this.outdated, this.marks, categories);
	}

	boolean isOfOtherFormat() {
		return this.format != FORMAT;
	}

	/** The position as the text that is committed. */
	String text() {
		String head = this.format + (this.complete ? " complete" : " partial") + (this.outdated ? " outdated" : "");
		Stream<String> offsets = new TreeMap<>(this.marks).entrySet()
			.stream()
			.map((mark) -> "\n" + mark.getKey() + " " + mark.getValue().topicId() + " " + mark.getValue().offset());
		Stream<String> categories = this.locked.stream().sorted().map((category) -> "\nlocked " + category);
		return head + Stream.concat(offsets, categories).collect(Collectors.joining());
	}

	/** Parses a committed text, empty for one that this class never wrote. */
	static Optional<FeedPosition> parse(String text) {
		String[] lines = text.split("\n");
		Matcher head = HEAD.matcher(lines[0]);
		if (!head.matches()) {
			return Optional.empty();
		}
		Map<String, Mark> marks = new TreeMap<>();
		Set<String> locked = new HashSet<>();
		for (int at = 1; at < lines.length; at++) {
			Matcher line = LINE.matcher(lines[at]);
			Matcher category = LOCKED.matcher(lines[at]);
			if (line.matches()) {
				marks.put(line.group(1), new Mark(line.group(2), Long.parseLong(line.group(3))));
			}
			else if (category.matches()) {
				locked.add(category.group(1));
			}
			else {
				return Optional.empty();
			}
		}
		return Optional.of(new FeedPosition(Integer.parseInt(head.group(1)), "complete".equals(head.group(2)),
				head.group(3) != null, marks, locked));
	}

}
