package vn.lhh.news.banner.web;

import vn.lhh.news.banner.BannerForm;
import vn.lhh.news.banner.BannerPosition;
import vn.lhh.news.banner.BannerPositionFacts;

/**
 * A banner position as editors see it.
 */
record BannerPositionView(String id, long version, String code, String title, int width, int height, BannerForm form,
		boolean requireImage, int maxItems) {

	static BannerPositionView of(BannerPosition position) {
		BannerPositionFacts facts = position.facts();
		return new BannerPositionView(position.id(), position.version(), facts.code(), facts.title(), facts.width(),
				facts.height(), facts.form(), facts.requireImage(), facts.maxItems());
	}

}
