package vn.lhh.news.banner.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.banner.BannerDisplayMode;
import vn.lhh.news.banner.BannerPositionDetails;
import vn.lhh.news.shared.InputCleaner;

/** Holds the request body for writing a banner position. */
public record BannerPositionRequest(@Nullable String code, @Nullable String title, @Nullable Integer width,
		@Nullable Integer height, @Nullable BannerDisplayMode form, @Nullable Boolean requireImage,
		@Nullable Integer maxItems) {

	public BannerPositionDetails facts() {
		return new BannerPositionDetails(InputCleaner.text(this.code), InputCleaner.text(this.title),
				InputCleaner.number(this.width, 0), InputCleaner.number(this.height, 0),
				(this.form == null) ? BannerDisplayMode.ALL : this.form, InputCleaner.flag(this.requireImage, false),
				InputCleaner.number(this.maxItems, 5));
	}

}
