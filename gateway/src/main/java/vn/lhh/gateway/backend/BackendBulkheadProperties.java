package vn.lhh.gateway.backend;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.lhh.gateway.PropertyChecks;

/**
 * Bulkhead sizes: the most concurrent calls to one service, per {@link CallPurpose}.
 *
 * @param pages fetches of the edge cache
 * @param home sections of the home page
 * @param searches searches of any client
 * @param inside reads by the site's own processes
 * @param reads reads that bypass the edge cache
 * @param writes requests that change data
 * @param uploads multipart and streamed bodies
 * @param clientPercent percentage of each bulkhead that one client may take, so that
 * other clients still get permits
 */
@ConfigurationProperties("gateway.lanes")
record BackendBulkheadProperties(@DefaultValue("64") int pages, @DefaultValue("32") int home,
		@DefaultValue("24") int searches, @DefaultValue("96") int inside, @DefaultValue("64") int reads,
		@DefaultValue("32") int writes, @DefaultValue("16") int uploads, @DefaultValue("34") int clientPercent) {

	BackendBulkheadProperties {
		PropertyChecks.positive("gateway.lanes.pages", pages);
		PropertyChecks.positive("gateway.lanes.home", home);
		PropertyChecks.positive("gateway.lanes.searches", searches);
		PropertyChecks.positive("gateway.lanes.inside", inside);
		PropertyChecks.positive("gateway.lanes.reads", reads);
		PropertyChecks.positive("gateway.lanes.writes", writes);
		PropertyChecks.positive("gateway.lanes.uploads", uploads);
		PropertyChecks.positive("gateway.lanes.client-percent", clientPercent);
	}

	int share(int permits) {
		return Math.max(1, Math.ceilDiv(permits * this.clientPercent, 100));
	}

	int permits(CallPurpose purpose) {
		return switch (purpose) {
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
