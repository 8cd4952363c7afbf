package vn.lhh.gateway.route;

/**
 * Readers whom a route is for; no route may be without one.
 */
enum RouteAudience {

	/** Every reader. */
	PUBLIC,
	/**
	 * Public reads; {@code /admin/**} below it needs a token, which the service checks.
	 */
	PUBLIC_AND_EDITORS,
	/** People logging in and programs fetching tokens. */
	ACCOUNTS;

	/** Attribute of the router function. */
	static final String ATTRIBUTE = RouteAudience.class.getName();

}
