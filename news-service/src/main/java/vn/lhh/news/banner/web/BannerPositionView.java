package vn.lhh.news.banner.web;

import vn.lhh.news.banner.BannerDisplayMode;
import vn.lhh.news.banner.BannerPosition;
import vn.lhh.news.banner.BannerPositionDetails;

/** Holds a banner position for editors. */
record BannerPositionView(String id, long version, String code, String title, int width, int height,
		BannerDisplayMode form, boolean requireImage, int maxItems) {

	static BannerPositionView of(BannerPosition position) {
		BannerPositionDetails facts = position.facts();
		return new BannerPositionView(position.id(), position.version(), facts.code(), facts.title(), facts.width(),
				facts.height(), facts.form(), facts.requireImage(), facts.maxItems());
	}

}
