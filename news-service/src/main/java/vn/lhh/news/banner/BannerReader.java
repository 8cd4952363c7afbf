package vn.lhh.news.banner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** Reads the banners to show to readers. */
@Service
public class BannerReader {

	private static final Sort WEIGHTIEST = Sort.by(Sort.Direction.DESC, "live.weight", "publishedAt", "_id");

	private static final int MOST = 200;

	private final Banners banners;

	private final BannerPositions positions;

	private final Clock clock;

	BannerReader(Banners banners, BannerPositions positions, Clock clock) {
		this.banners = banners;
		this.positions = positions;
		this.clock = clock;
	}

	/**
	 * Holds a banner and its position.
	 *
	 * @param position the position's code
	 * @param width of the position, in pixels
	 * @param height of the position, in pixels
	 */
	public record Placed(Banner banner, String position, int width, int height) {
	}

	/**
	 * Returns the banners to show now.
	 * @param code only at this position, {@code null} for all
	 * @return position by position, highest weight first
	 */
	public List<Placed> shown(@Nullable String code) {
		Instant now = this.clock.instant();
		return this.positions.inOrder()
			.stream()
			.filter((position) -> code == null || position.code().equals(code))
			.flatMap((position) -> at(position, now))
			.toList();
	}

	private Stream<Placed> at(BannerPosition position, Instant now) {
		Criteria here = Criteria.where("live.positionId").is(position.id());
		List<Banner> all = this.banners.firstListed(here, WEIGHTIEST, now, MOST, "draft", "history");
		return position.facts()
			.form()
			.choose(all, now)
			.stream()
			.limit(position.facts().maxItems())
			.map((banner) -> new Placed(banner, position.code(), position.facts().width(), position.facts().height()));
	}

}
