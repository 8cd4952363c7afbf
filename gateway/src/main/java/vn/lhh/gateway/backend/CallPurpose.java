package vn.lhh.gateway.backend;

import java.util.Locale;

/**
 * Purpose of a backend call. Each purpose has its own bulkhead, so that a flood of one
 * kind leaves the permits of the others free.
 */
public enum CallPurpose {

	/** Fetches of the edge cache, for all readers. */
	PAGES,
	/** Sections of the home page, which cannot wait long. */
	HOME,
	/** Searches, the most expensive reads of a service. */
	SEARCHES,
	/** Reads by the site's own processes. */
	INSIDE,
	/** Reads for a single reader. */
	READS,
	/** Requests that change data. */
	WRITES,
	/** Bodies that may take long. */
	UPLOADS;

	/** Name in settings and meters. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
