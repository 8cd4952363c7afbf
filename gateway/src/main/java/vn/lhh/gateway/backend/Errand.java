package vn.lhh.gateway.backend;

/**
 * A call to be made: to whom, what for, and at which address, without the query.
 *
 * @param backend the service
 * @param lane the purpose
 * @param path the address
 */
public record Errand(Backend backend, Lane lane, String path) {

	String address() {
		return this.backend.id() + ' ' + this.lane.id() + ' ' + this.path;
	}

	/** The first part of the address, which tells the kind of a page. */
	String part() {
		int end = this.path.indexOf('/', 1);
		return this.lane.id() + ((end < 0) ? this.path : this.path.substring(0, end));
	}

}
