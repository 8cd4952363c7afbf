package vn.lhh.news.category.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.category.CategoryDetails;
import vn.lhh.news.shared.InputCleaner;

/** Holds the request body for writing a category. */
public record CategoryRequest(@Nullable String name, @Nullable String slug, @Nullable String parentId,
		@Nullable Integer order, @Multiline @Nullable String description, @Nullable String imageId,
		@Nullable Boolean showOnHome, @Nullable Integer itemsOnHome, @Nullable Boolean active,
		@Nullable Integer newBadgeDays) {

	private static final int USUAL_ITEMS = 4;

	private static final int USUAL_BADGE_DAYS = 7;

	public CategoryDetails facts() {
		return new CategoryDetails(InputCleaner.text(this.name), Nfc.orNull(this.slug), Nfc.orNull(this.parentId),
				InputCleaner.number(this.order, 0), Nfc.orNull(this.description), Nfc.orNull(this.imageId),
				InputCleaner.flag(this.showOnHome, true), InputCleaner.number(this.itemsOnHome, USUAL_ITEMS),
				InputCleaner.flag(this.active, true), InputCleaner.number(this.newBadgeDays, USUAL_BADGE_DAYS));
	}

}
