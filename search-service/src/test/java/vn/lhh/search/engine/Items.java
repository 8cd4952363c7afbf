package vn.lhh.search.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Items for tests: an article of the first of January 2018, and what differs from it.
 */
public final class Items {

	private ItemKey key = new ItemKey(ItemType.ARTICLE, "a");

	private long sequence = 1;

	private String title = "";

	private final List<String> names = new ArrayList<>();

	private String summary = "";

	private String body = "";

	private String fileText = "";

	private @Nullable String printedNumber;

	private Instant shownFrom = Instant.EPOCH;

	private @Nullable Instant shownUntil;

	private @Nullable LocalDate date = LocalDate.of(2018, 1, 1);

	private Set<String> categories = Set.of();

	private Set<String> issuers = Set.of();

	private @Nullable String filedUnder;

	private Items() {
	}

	public static SearchItem article(String id, String title) {
		return titled(id, title).build();
	}

	static Items titled(String id, String title) {
		Items item = new Items();
		item.key = new ItemKey(ItemType.ARTICLE, id);
		item.title = title;
		return item;
	}

	/** A document with a number; its id is its number. */
	static Items document(String printedNumber, String type, String summary) {
		Items item = titled(printedNumber, summary);
		item.key = new ItemKey(ItemType.DOCUMENT, printedNumber);
		item.printedNumber = printedNumber;
		return item.names(type);
	}

	Items type(ItemType type) {
		this.key = new ItemKey(type, this.key.id());
		return this;
	}

	Items sequence(long number) {
		this.sequence = number;
		return this;
	}

	Items names(String... more) {
		this.names.addAll(List.of(more));
		return this;
	}

	Items summary(String text) {
		this.summary = text;
		return this;
	}

	Items body(String text) {
		this.body = text;
		return this;
	}

	Items fileText(String text) {
		this.fileText = text;
		return this;
	}

	Items shown(String from, @Nullable String until) {
		this.shownFrom = Instant.parse(from);
		this.shownUntil = (until == null) ? null : Instant.parse(until);
		return this;
	}

	Items date(@Nullable String day) {
		this.date = (day == null) ? null : LocalDate.parse(day);
		return this;
	}

	Items categories(String... codes) {
		this.categories = Set.of(codes);
		return this;
	}

	Items filedUnder(String category) {
		this.filedUnder = category;
		return this;
	}

	Items issuers(String... codes) {
		this.issuers = Set.of(codes);
		return this;
	}

	SearchItem build() {
		SearchItem.Wording wording = new SearchItem.Wording(this.title, List.copyOf(this.names), this.summary,
				this.body, List.of(), this.fileText, this.printedNumber);
		SearchItem.Facets facets = new SearchItem.Facets(this.date, this.categories, this.issuers, this.filedUnder);
		return new SearchItem(this.key, this.sequence, "/" + this.key.text(), wording, this.shownFrom, this.shownUntil,
				facets);
	}

}
