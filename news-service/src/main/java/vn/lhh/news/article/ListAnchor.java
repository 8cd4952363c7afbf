package vn.lhh.news.article;

import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The newest article a reader has been shown at the head of a list; the list read on from
 * it does not move when newer ones appear.
 *
 * @param publishedAt when that article went live
 * @param id its id
 */
public record ListAnchor(Instant publishedAt, String id) {

	/**
	 * Reads what {@link #text()} wrote.
	 * @param text {@code <publishedAt>,<id>}
	 * @return the anchor, {@code null} for no text
	 * @throws Problem {@code validation-failed} naming {@code before}
	 */
	public static @Nullable ListAnchor parse(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String[] parts = text.strip().split(",", -1);
		try {
			if (parts.length == 2 && !parts[1].isEmpty()) {
				return new ListAnchor(Instant.parse(parts[0]), parts[1]);
			}
		}
		catch (DateTimeException ex) {
			throw Problem.invalid("before", "anchor-malformed");
		}
		throw Problem.invalid("before", "anchor-malformed");
	}

	public String text() {
		return this.publishedAt + "," + this.id;
	}

	Criteria notNewer() {
		Criteria sameMoment = new Criteria().andOperator(Criteria.where("publishedAt").is(this.publishedAt),
				Criteria.where("_id").lte(this.id));
		return new Criteria().orOperator(Criteria.where("publishedAt").lt(this.publishedAt), sameMoment);
	}

}
