package vn.lhh.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Tells the audit trail which account calls, and from which network; the web package
 * implements it.
 */
public interface RequestOrigin {

	/**
	 * Returns the account whose token came with the call.
	 * @return its id, or {@code null} without a token
	 */
	@Nullable String actor();

	/**
	 * Returns the display name of that account.
	 * @return {@code null} without a token
	 */
	@Nullable String actorName();

	/**
	 * Returns the caller's network, never the full address.
	 * @return {@code null} outside of a request
	 */
	@Nullable String network();

	/**
	 * Returns the trace id of the request.
	 * @return {@code null} outside of a request
	 */
	@Nullable String traceId();

}
