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

}
