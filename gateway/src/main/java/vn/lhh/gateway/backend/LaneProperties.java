package vn.lhh.gateway.backend;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many calls may be under way to one service at a time, by purpose.
 *
 * @param pages fetches of the edge cache
 * @param home parts of the home page
 * @param searches searches, whoever asks
 * @param inside reads of the site's own processes
 * @param reads reads that pass the edge cache by
 * @param writes requests that change something
 * @param uploads multipart bodies and those that stream
 */
@Validated
@ConfigurationProperties("gateway.lanes")
record LaneProperties(@DefaultValue("64") @Positive int pages, @DefaultValue("32") @Positive int home,
		@DefaultValue("24") @Positive int searches, @DefaultValue("96") @Positive int inside,
		@DefaultValue("64") @Positive int reads, @DefaultValue("32") @Positive int writes,
		@DefaultValue("16") @Positive int uploads) {

	int places(Lane lane) {
		return switch (lane) {
			case PAGES -> this.pages;
			case HOME -> this.home;
			case SEARCHES -> this.searches;
			case INSIDE -> this.inside;
			case READS -> this.reads;
			case WRITES -> this.writes;
			case UPLOADS -> this.uploads;
		};
	}

}
