package vn.lhh.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Converts Word's list paragraphs with a printed mark into HTML lists: bullets, and
 * numbers that a list can count. Other marks ("Điều 1.", "1.1.") stay as text.
 */
final class WordLists {

	private static final Pattern LEVEL = Pattern.compile("(l\\d+)\\s+level(\\d)");

	private static final Pattern COUNTED = Pattern.compile("\\(?(?:(?<digits>\\d{1,4})|(?<letters>[A-Za-z]{1,6}))[.)]");

	private static final Pattern ROMAN = Pattern.compile("(?i)(?=.)(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

	private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{1,2}|[o\\u00A7\\u00D8qvün]");

	private final Deque<Open> open = new ArrayDeque<>();

	private @Nullable Node last;

	private WordLists() {
	}

	/**
	 * Replaces list paragraphs by lists.
	 * @param body the parsed paste
	 */
	static void build(Element body) {
		WordLists lists = new WordLists();
		for (Element element : List.copyOf(body.getAllElements())) {
			Element mark = mark(element);
			if (mark != null) {
				lists.take(element, mark);
			}
		}
	}

	private static @Nullable Element mark(Element element) {
		if (!BlockElements.isBlock(element)) {
			return null;
		}
		return element.children()
			.stream()
			.flatMap(Element::stream)
			.filter((inner) -> InlineStyles.of(inner, "mso-list").equals("ignore"))
			.filter((inner) -> inner.parents()
				.stream()
				.filter(BlockElements::isBlock)
				.findFirst()
				.orElse(element) == element)
			.findFirst()
			.orElse(null);
	}

	private void take(Element paragraph, Element mark) {
		String printed = PlainText.line(mark.text());
		mark.remove();
		Matcher place = LEVEL.matcher(InlineStyles.of(paragraph, "mso-list"));
		boolean placed = place.find();
		int level = placed ? Integer.parseInt(place.group(2)) : 1;
		String list = placed ? place.group(1) : "";
		closeUnlessNextTo(paragraph);
		Optional<Count> count = paragraph.nameIs("p") ? Count.of(printed, openAt(level)) : Optional.empty();
		if (count.isEmpty()) {
			keepMark(paragraph, printed, level);
		}
		else {
			append(paragraph, count.get(), new Place(list, level));
		}
	}

	private void closeUnlessNextTo(Element paragraph) {
		Node before = paragraph.previousSibling();
		while (before instanceof TextNode text && text.isBlank() || before instanceof org.jsoup.nodes.Comment) {
			before = before.previousSibling();
		}
		if (before == null || before != this.last) {
			this.open.clear();
		}
	}

	private @Nullable Open openAt(int level) {
		return this.open.stream().filter((each) -> each.place().level() == level).findFirst().orElse(null);
	}

	/** Keeps the mark as text, within the list item before it if there is one. */
	private void keepMark(Element paragraph, String printed, int level) {
		paragraph.prependText(printed + " ");
		while (!this.open.isEmpty() && this.open.peek().place().level() >= level) {
			this.open.pop();
		}
		if (!this.open.isEmpty()) {
			this.open.peek().lastItem().appendChild(paragraph);
		}
	}

	private void append(Element paragraph, Count count, Place place) {
		while (!this.open.isEmpty() && !this.open.peek().goesOnWith(count, place)) {
			this.open.pop();
		}
		if (this.open.isEmpty() || this.open.peek().place().level() < place.level()) {
			begin(paragraph, count, place);
		}
		Element item = paragraph.tagName("li").clearAttributes();
		Open list = this.open.pop();
		list.element().appendChild(item);
		if (count.isNumber() && count.value() != list.next()) {
			item.attr("value", String.valueOf(count.value()));
		}
		this.open.push(new Open(list.element(), place, count.kind(), count.value() + 1));
	}

	private void begin(Element paragraph, Count count, Place place) {
		Element list = new Element(count.isNumber() ? "ol" : "ul");
		if (count.isNumber() && !count.kind().equals("1")) {
			list.attr("type", count.kind());
		}
		if (count.isNumber() && count.value() != 1) {
			list.attr("start", String.valueOf(count.value()));
		}
		if (this.open.isEmpty()) {
			paragraph.before(list);
			this.last = list;
		}
		else {
			this.open.peek().lastItem().appendChild(list);
		}
		this.open.push(new Open(list, place, count.kind(), count.value()));
	}

	/** The list of the paste, and the nesting level in it. */
	private record Place(String list, int level) {
	}

	/** A list that the next paragraph may continue. */
	private record Open(Element element, Place place, String kind, int next) {

		boolean goesOnWith(Count count, Place other) {
			return this.place.level() < other.level() || this.place.equals(other) && this.kind.equals(count.kind());
		}

		Element lastItem() {
			return this.element.children().getLast();
		}

	}

	/**
	 * Value of a printed mark: its kind as in {@code ol type}, empty for a bullet, and
	 * its number.
	 */
	private record Count(String kind, int value) {

		static Optional<Count> of(String printed, @Nullable Open before) {
			Matcher counted = COUNTED.matcher(printed);
			if (!counted.matches()) {
				return BULLET.matcher(printed).matches() ? Optional.of(new Count("", 1)) : Optional.empty();
			}
			if (counted.group("digits") != null) {
				return Optional.of(new Count("1", Integer.parseInt(counted.group("digits"))));
			}
			return lettered(counted.group("letters"), before);
		}

		boolean isNumber() {
			return !this.kind.isEmpty();
		}

		private static Optional<Count> lettered(String letters, @Nullable Open before) {
			boolean upper = Character.isUpperCase(letters.charAt(0));
			Count roman = new Count(upper ? "I" : "i", roman(letters.toLowerCase(Locale.ROOT)));
			Count letter = new Count(upper ? "A" : "a", Character.toLowerCase(letters.charAt(0)) - 'a' + 1);
			if (letters.length() > 1) {
				return Optional.of(roman).filter((count) -> count.value() > 0);
			}
			boolean goesOn = before != null && before.kind().equals(letter.kind());
			boolean begins = roman.value() == 1 && !goesOn;
			boolean follows = before != null && before.kind().equals(roman.kind()) && roman.value() > 0;
			return Optional.of((begins || follows) ? roman : letter);
		}

		private static int roman(String letters) {
			if (!ROMAN.matcher(letters).matches()) {
				return 0;
			}
			int sum = 0;
			for (int at = 0; at < letters.length(); at++) {
				int worth = worth(letters.charAt(at));
				boolean less = at + 1 < letters.length() && worth < worth(letters.charAt(at + 1));
				sum += less ? -worth : worth;
			}
			return sum;
		}

		private static int worth(char letter) {
			return switch (letter) {
				case 'i' -> 1;
				case 'v' -> 5;
				case 'x' -> 10;
				case 'l' -> 50;
				default -> 100;
			};
		}

	}

}
