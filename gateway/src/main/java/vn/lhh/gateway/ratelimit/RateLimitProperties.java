package vn.lhh.gateway.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.lhh.gateway.PropertyChecks;

/**
 * Rate limits per client; generous, since a whole office may share one address.
 *
 * @param questions questions from the public
 * @param logins logins and token requests
 * @param editors editors' writes
 * @param writes other writes
 * @param searches searches that no cached response serves
 * @param suggestions suggestions for the words that a reader is typing
 * @param reads other reads that no cached response serves; a failed one counts twice
 * @param atOnce concurrent requests of one client that no cached response serves
 */
@ConfigurationProperties("gateway.limits")
record RateLimitProperties(@DefaultValue("60, 30/m") String questions, @DefaultValue("120, 2/s") String logins,
		@DefaultValue("2000, 100/s") String editors, @DefaultValue("120, 5/s") String writes,
		@DefaultValue("300, 10/s") String searches, @DefaultValue("600, 40/s") String suggestions,
		@DefaultValue("3000, 150/s") String reads, @DefaultValue("200") int atOnce) {

	RateLimitProperties {
		PropertyChecks.positive("gateway.limits.at-once", atOnce);
	}

	Rate rate(RateLimitKind rateLimitKind) {
		return Rate.valueOf(switch (rateLimitKind) {
			case QUESTIONS -> this.questions;
			case LOGINS -> this.logins;
			case EDITORS -> this.editors;
			case WRITES -> this.writes;
			case SEARCHES -> this.searches;
			case SUGGESTIONS -> this.suggestions;
			case READS -> this.reads;
		});
	}

}
