package vn.lhh.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Item as the index holds it: the public state that its service announced, as plain text.
 *
 * @param key type and id
 * @param sequence number of its event; the highest wins
 * @param url path on the site
 * @param wording the texts it is found by
 * @param shownFrom first moment at which it may be found
 * @param shownUntil moment from which it may not, null for never
 * @param facets what it is counted and filtered by
 */
public record SearchItem(ItemKey key, long sequence, String url, Wording wording, Instant shownFrom,
		@Nullable Instant shownUntil, Facets facets) {

	/** The item with another text of its files. */
	public SearchItem withFileText(String text) {
		Wording changed = new Wording(this.wording.title(), this.wording.names(), this.wording.summary(),
				this.wording.body(), this.wording.labels(), text, this.wording.printedNumber());
		return new SearchItem(this.key, this.sequence, this.url, changed, this.shownFrom, this.shownUntil, this.facets);
	}

	/**
	 * Texts of an item.
	 *
	 * @param title its title, name or subject
	 * @param names further names: short name, abbreviation, tags
	 * @param summary its summary, empty if it has none
	 * @param body its text, without markup
	 * @param labels words it is found by that are no text to show: authors, fields,
	 * places
	 * @param fileText the text of its files, empty if there is none
	 * @param printedNumber number and symbol as printed on a document
	 */
	public record Wording(String title, List<String> names, String summary, String body, List<String> labels,
			String fileText, @Nullable String printedNumber) {
	}

	/**
	 * Facets of an item.
	 *
	 * @param date the day shown beside it, null if it has none
	 * @param categories codes of categories, fields or topics
	 * @param issuers codes of issuing bodies
	 * @param filedUnder the category that hides it while it is locked, null if none does
	 */
	public record Facets(@Nullable LocalDate date, Set<String> categories, Set<String> issuers,
			@Nullable String filedUnder) {

		/** The facets of an item that no category hides. */
		public Facets(@Nullable LocalDate date, Set<String> categories, Set<String> issuers) {
			this(date, categories, issuers, null);
		}
	}

}
