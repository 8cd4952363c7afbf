package vn.lhh.news.banner.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.banner.BannerForm;
import vn.lhh.news.banner.BannerPositionFacts;
import vn.lhh.news.shared.Given;

/**
 * What an administrator sends to write a banner position.
 */
public record BannerPositionRequest(@Nullable String code, @Nullable String title, @Nullable Integer width,
		@Nullable Integer height, @Nullable BannerForm form, @Nullable Boolean requireImage,
		@Nullable Integer maxItems) {

	public BannerPositionFacts facts() {
		return new BannerPositionFacts(Given.text(this.code), Given.text(this.title), Given.number(this.width, 0),
				Given.number(this.height, 0), (this.form == null) ? BannerForm.ALL : this.form,
				Given.flag(this.requireImage, false), Given.number(this.maxItems, 5));
	}

}
