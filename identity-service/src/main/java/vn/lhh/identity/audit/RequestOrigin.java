package vn.lhh.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling right now, and from where; the web room knows, the trail only asks.
 */
public interface RequestOrigin {

	/**
	 * The account whose token came with the call.
	 * @return its id, or null where nobody acts
	 */
	@Nullable String actor();

	/**
	 * The network the caller is in; never the caller's own address.
	 * @return null outside of a request
	 */
	@Nullable String network();

}
