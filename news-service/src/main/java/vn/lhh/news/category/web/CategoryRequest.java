package vn.lhh.news.category.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.category.CategoryFacts;
import vn.lhh.news.shared.Given;

/**
 * What an editor sends to write a category.
 */
public record CategoryRequest(@Nullable String name, @Nullable String slug, @Nullable String parentId,
		@Nullable Integer order, @Multiline @Nullable String description, @Nullable String imageId,
		@Nullable Boolean showOnHome, @Nullable Integer itemsOnHome, @Nullable Boolean active,
		@Nullable Integer newBadgeDays) {

	private static final int USUAL_ITEMS = 4;

	private static final int USUAL_BADGE_DAYS = 7;

	public CategoryFacts facts() {
		return new CategoryFacts(Given.text(this.name), Nfc.orNull(this.slug), Nfc.orNull(this.parentId),
				Given.number(this.order, 0), Nfc.orNull(this.description), Nfc.orNull(this.imageId),
				Given.flag(this.showOnHome, true), Given.number(this.itemsOnHome, USUAL_ITEMS),
				Given.flag(this.active, true), Given.number(this.newBadgeDays, USUAL_BADGE_DAYS));
	}

}
