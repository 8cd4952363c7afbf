package vn.lhh.gateway.route;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.stereotype.Component;

import vn.lhh.kit.http.TraceContext;
import vn.lhh.gateway.security.Caller;

/**
 * Headers of the request to a service: the client's own, less what it may not say, and
 * who it is as seen from here.
 */
@Component
class RequestHeaders {

	void copy(HttpServletRequest incoming, HttpUriRequestBase outgoing) {
		Set<String> named = Headers.named(List.copyOf(Collections.list(incoming.getHeaders("Connection"))));
		for (String name : Collections.list(incoming.getHeaderNames())) {
			if (Headers.passesUp(name, named) && !(Errands.safe(incoming) && Headers.describesBody(name))) {
				Collections.list(incoming.getHeaders(name)).forEach((value) -> outgoing.addHeader(name, value));
			}
		}
		identify(incoming, outgoing);
	}

	private static void identify(HttpServletRequest incoming, HttpUriRequestBase outgoing) {
		Caller caller = Caller.of(incoming);
		outgoing.setHeader("X-Forwarded-For", caller.address());
		outgoing.setHeader("X-Forwarded-Proto", caller.scheme());
		outgoing.setHeader("X-Forwarded-Host", caller.host());
		outgoing.setHeader("X-Forwarded-Port", Integer.toString(caller.port()));
		outgoing.setHeader("traceparent", TraceContext.of(incoming).traceparent());
	}

}
