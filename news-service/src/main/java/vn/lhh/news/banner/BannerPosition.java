package vn.lhh.news.banner;

import vn.lhh.news.shared.TracedAggregate;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a banner position on the site's pages. */
@Document("banner_positions")
public class BannerPosition extends TracedAggregate {

	private @Nullable BannerPositionDetails facts;

	void change(BannerPositionDetails newFacts) {
		this.facts = newFacts;
	}

	@Override
	public String auditTitle() {
		return facts().title();
	}

	public BannerPositionDetails facts() {
		return Objects.requireNonNull(this.facts, "facts");
	}

	public String code() {
		return facts().code();
	}

}
