package vn.lhh.gateway.route;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendCall;
import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.security.Caller;

/**
 * What a reader's own request is for.
 */
final class Errands {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private Errands() {
	}

	static boolean safe(HttpServletRequest request) {
		return SAFE.contains(request.getMethod());
	}

	static BackendCall of(HttpServletRequest request, Backend backend, RequestBody body) {
		String query = request.getQueryString();
		return new BackendCall(backend, lane(request, body), request.getRequestURI(), (query != null) ? query : "",
				client(Caller.of(request)));
	}

	/** The site's own processes have no client behind them unless they name one. */
	private static String client(Caller caller) {
		return (caller.internal() && caller.local()) ? "" : caller.prefix();
	}

	private static CallPurpose lane(HttpServletRequest request, RequestBody body) {
		if (body.upload()) {
			return CallPurpose.UPLOADS;
		}
		if (!safe(request)) {
			return CallPurpose.WRITES;
		}
		if (Searches.asked(request.getRequestURI(), request.getQueryString())) {
			return CallPurpose.SEARCHES;
		}
		return Caller.of(request).internal() ? CallPurpose.INSIDE : CallPurpose.READS;
	}

}
