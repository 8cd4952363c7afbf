package vn.lhh.gateway.docs;

import java.util.List;

/**
 * What one service offers.
 *
 * @param service name in addresses
 * @param title name for people
 * @param reachable whether its description could be had
 * @param operations what can be asked of it
 */
record ServiceApi(String service, String title, boolean reachable, List<Operation> operations) {

	/**
	 * One thing that can be asked.
	 *
	 * @param method HTTP method
	 * @param path address
	 * @param summary what it does
	 */
	record Operation(String method, String path, String summary) {

		boolean editorial() {
			return this.path.contains("/admin");
		}

	}

	static ServiceApi away(String service) {
		return new ServiceApi(service, service, false, List.of());
	}

	String source() {
		return "/api/" + this.service + "/openapi.json";
	}

}
