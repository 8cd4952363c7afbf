package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Tomcat valve that closes the connection of a refused request whose body is still to
 * come; Tomcat itself would wait for the rest, however slowly it comes.
 */
final class UnreadBodyValve extends ValveBase {

	private static final int SHORT = 8 * 1024;

	UnreadBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (response.getStatus() >= 400 && !request.isAsync() && endless(request, response) && !whole(request)) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			LingeringClose.ask(request.getCoyoteRequest());
		}
	}

	// Tomcat reads a short rest that comes at a normal speed, and keeps the connection.
	private static boolean endless(Request request, Response response) {
		return response.getStatus() == 408 || large(request);
	}

	private static boolean large(Request request) {
		long length = length(request);
		return length > SHORT || (length < 0 && request.getHeader("Transfer-Encoding") != null);
	}

	/** An unreadable length may mean any length. */
	private static long length(Request request) {
		try {
			return request.getContentLengthLong();
		}
		catch (IllegalArgumentException ex) {
			return Long.MAX_VALUE;
		}
	}

	private static boolean whole(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

}
