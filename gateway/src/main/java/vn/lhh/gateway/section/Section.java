package vn.lhh.gateway.section;

/**
 * A part of a page as it can be shown now. Unreachable is never the same as empty: a
 * service that is down leaves its last good content, or says so.
 */
public sealed interface Section {

	/**
	 * Just fetched.
	 *
	 * @param content what the service said
	 */
	record Ready(SectionContent content) implements Section {
	}

	/**
	 * The service is away; this is the last it said.
	 *
	 * @param content what the service said last
	 */
	record Stale(SectionContent content) implements Section {
	}

	/**
	 * The service is away and was never heard.
	 */
	record Unavailable() implements Section {
	}

}
