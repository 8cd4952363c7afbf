package vn.lhh.gateway.backend;

/**
 * A call to be made: to whom, what for, at which address, and on whose behalf.
 *
 * @param backend the service
 * @param lane the purpose
 * @param path the address, without the query
 * @param query the query, empty if there is none
 * @param client the client whose request makes it necessary, empty for the site itself
 */
public record BackendCall(Backend backend, CallPurpose lane, String path, String query, String client) {

	/** A call that the site makes by itself. */
	public static BackendCall ofTheSite(Backend backend, CallPurpose callPurpose, String path) {
		return new BackendCall(backend, callPurpose, path, "", "");
	}

	String address() {
		return this.backend.id() + ' ' + this.lane.id() + ' ' + this.path;
	}

	/** One client's call with all that he chose in it. */
	String request() {
		return sender() + ' ' + this.lane.id() + ' ' + this.path + '?' + this.query;
	}

	/** One client at one service. */
	String sender() {
		return this.backend.id() + ' ' + this.client;
	}

	/** The first part of the address, which tells the kind of a page. */
	String part() {
		int end = this.path.indexOf('/', 1);
		return this.lane.id() + ((end < 0) ? this.path : this.path.substring(0, end));
	}

}
