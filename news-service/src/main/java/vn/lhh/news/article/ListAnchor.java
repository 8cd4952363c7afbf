package vn.lhh.news.article;

import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Marks the newest article at the head of a list a reader started; the following pages do
 * not shift when newer articles appear.
 *
 * @param publishedAt the time that article was published
 * @param id that article's id
 */
public record ListAnchor(Instant publishedAt, String id) {

	/**
	 * Parses the result of {@link #text()}.
	 * @param text {@code <publishedAt>,<id>}
	 * @return the anchor, {@code null} for missing or blank text
	 * @throws Problem {@code validation-failed} for {@code before}
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
