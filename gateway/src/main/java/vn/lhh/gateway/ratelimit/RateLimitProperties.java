package vn.lhh.gateway.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.lhh.gateway.PropertyChecks;

/**
 * How much one client may ask for; generous, since an office may stand behind one
 * address.
 *
 * @param questions questions of the public
 * @param logins logging in and fetching tokens
 * @param editors what editors change
 * @param writes whatever else is changed
 * @param searches searches that no kept answer serves
 * @param reads other reads that no kept answer serves; one that fails counts twice
 * @param atOnce requests of one client under way that no kept answer serves
 */
@ConfigurationProperties("gateway.limits")
record RateLimitProperties(@DefaultValue("60, 30/m") String questions, @DefaultValue("120, 2/s") String logins,
		@DefaultValue("2000, 100/s") String editors, @DefaultValue("120, 5/s") String writes,
		@DefaultValue("300, 10/s") String searches, @DefaultValue("3000, 150/s") String reads,
		@DefaultValue("200") int atOnce) {

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
			case READS -> this.reads;
		});
	}

}
