package vn.lhh.gateway.cache;

import jakarta.servlet.http.HttpServletRequest;

import vn.lhh.kit.http.TraceContext;
import vn.lhh.gateway.security.Caller;

/**
 * Client on whose behalf the edge asks a service, or the site itself.
 *
 * @param trace the trace of its request
 * @param client the key limits are counted by, empty for the site itself
 * @param address the network address services are told
 */
record Asker(TraceContext trace, String client, String address) {

	private static final String OURSELVES = "127.0.0.1";

	static Asker of(HttpServletRequest request) {
		Caller caller = Caller.of(request);
		return new Asker(TraceContext.of(request), caller.prefix(), caller.address());
	}

	static Asker site() {
		return new Asker(TraceContext.begin(), "", OURSELVES);
	}

}
