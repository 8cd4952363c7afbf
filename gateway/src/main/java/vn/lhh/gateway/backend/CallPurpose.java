package vn.lhh.gateway.backend;

import java.util.Locale;

/**
 * What a call to a service is made for; each purpose has places of its own, so that a
 * flood of one kind leaves the others theirs.
 */
public enum CallPurpose {

	/** What the edge fetches for all readers. */
	PAGES,
	/** Parts of the home page, which has no time to wait. */
	HOME,
	/** Searches, which cost a service most. */
	SEARCHES,
	/** Reads of the site's own processes. */
	INSIDE,
	/** Reads that are one reader's business. */
	READS,
	/** Requests that change something. */
	WRITES,
	/** Bodies that may take their time. */
	UPLOADS;

	/** Name used in settings and meters. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
