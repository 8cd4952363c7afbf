package vn.lhh.gateway.backend;

/**
 * Describes one backend call: service, purpose, address and client.
 *
 * @param path the path, without the query
 * @param query the query, empty if there is none
 * @param client the client that caused the call, empty for the site itself
 */
public record BackendCall(Backend backend, CallPurpose purpose, String path, String query, String client) {

	/** Returns a call that the site makes by itself. */
	public static BackendCall ofTheSite(Backend backend, CallPurpose purpose, String path) {
		return new BackendCall(backend, purpose, path, "", "");
	}

	String address() {
		return this.backend.id() + ' ' + this.purpose.id() + ' ' + this.path;
	}

	/** Identifies one client's call with its query. */
	String request() {
		return sender() + ' ' + this.purpose.id() + ' ' + this.path + '?' + this.query;
	}

	/** Identifies one client at one service. */
	String sender() {
		return this.backend.id() + ' ' + this.client;
	}

	/** Purpose and first path segment, which tell the kind of page. */
	String pageKind() {
		int end = this.path.indexOf('/', 1);
		return this.purpose.id() + ((end < 0) ? this.path : this.path.substring(0, end));
	}

}
