package vn.lhh.search.feed.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Official document as {@code documents.document.published.v1} announces it.
 */
record DocumentEvent(@Nullable String id, @Nullable String url, @Nullable String numberSymbol,
		@Nullable String correctedSymbol, @Nullable String title, @Nullable String summary, @Nullable Named type,
		@Nullable List<Named> issuers, @Nullable List<Named> fields, @Nullable LocalDate issueDate,
		@Nullable String bodyText, @Nullable List<FileTitle> files, @Nullable Instant publishedAt,
		@Nullable Instant visibleFrom, @Nullable Instant visibleUntil) implements ItemState {

	/** Entry of the taxonomy. */
	record Named(@Nullable String code, @Nullable String name) {
	}

	/** Title of an attached file. */
	record FileTitle(@Nullable String title) {
	}

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.DOCUMENT, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url), wording(),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil, new SearchItem.Facets(
						EventFields.day(this.issueDate, this.publishedAt), codes(this.fields), codes(this.issuers)));
	}

	private SearchItem.Wording wording() {
		String wanted = Objects.requireNonNullElse(this.title, EventFields.orEmpty(this.summary));
		List<@Nullable String> names = new ArrayList<>();
		names.add(Objects.equals(this.correctedSymbol, this.numberSymbol) ? null : this.correctedSymbol);
		names.add((this.type == null) ? null : this.type.name());
		names.addAll(names(this.issuers));
		List<@Nullable String> labels = new ArrayList<>(names(this.fields));
		labels.addAll(EventFields.orEmpty(this.files).stream().map(FileTitle::title).toList());
		return new SearchItem.Wording(EventFields.required("title", wanted),
				EventFields.present(names.toArray(String[]::new)),
				(this.title == null) ? "" : EventFields.orEmpty(this.summary), EventFields.orEmpty(this.bodyText),
				EventFields.present(labels.toArray(String[]::new)), "", this.numberSymbol);
	}

	private static List<@Nullable String> names(@Nullable List<Named> entries) {
		return EventFields.orEmpty(entries).stream().<@Nullable String>map(Named::name).toList();
	}

	private static Set<String> codes(@Nullable List<Named> entries) {
		return EventFields.codes(EventFields.orEmpty(entries).stream().<@Nullable String>map(Named::code).toList());
	}

}
