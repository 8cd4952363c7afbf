package vn.lhh.news.banner;

import vn.lhh.news.shared.TracedAggregate;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place on the pages where banners may stand.
 */
@Document("banner_positions")
public class BannerPosition extends TracedAggregate {

	private @Nullable BannerPositionFacts facts;

	void change(BannerPositionFacts newFacts) {
		this.facts = newFacts;
	}

	public BannerPositionFacts facts() {
		return Objects.requireNonNull(this.facts, "facts");
	}

	public String code() {
		return facts().code();
	}

}
