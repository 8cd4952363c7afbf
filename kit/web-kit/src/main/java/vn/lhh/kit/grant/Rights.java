package vn.lhh.kit.grant;

/**
 * Rights of an account on the route that it calls.
 *
 * @param write the items it may read, write and submit
 * @param approve the items it may approve and take offline
 */
public record Rights(Access write, Access approve) {

	/** Every right, for the system itself. */
	public static final Rights UNLIMITED = new Rights(Access.UNLIMITED, Access.UNLIMITED);

	/** No right. */
	public static final Rights NONE = new Rights(Access.NONE, Access.NONE);

}
