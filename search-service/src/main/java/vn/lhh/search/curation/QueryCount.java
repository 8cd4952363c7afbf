package vn.lhh.search.curation;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often a query was asked, by any reader.
 *
 * @param text without accents
 * @param asked number of searches
 * @param unanswered number of searches that found nothing
 * @param askedAt the last time
 */
@Document("queries")
public record QueryCount(@Id String text, long asked, long unanswered, Instant askedAt) {

	QueryCount plus(QueryCount later) {
		return new QueryCount(this.text, this.asked + later.asked, this.unanswered + later.unanswered, later.askedAt);
	}

}
