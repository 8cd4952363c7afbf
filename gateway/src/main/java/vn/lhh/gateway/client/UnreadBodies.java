package vn.lhh.gateway.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Takes what is left of a refused request's body, so that the client sees the answer, but
 * neither much of it nor for long: a connection with more to come is closed.
 */
final class UnreadBodies extends ValveBase {

	private static final int MOST = 256 * 1024;

	private final SlowClients clients;

	UnreadBodies(SlowClients clients) {
		super(true);
		this.clients = clients;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (response.getStatus() >= 400 && !request.isAsync() && !whole(request)) {
			drain(request);
		}
	}

	private static boolean whole(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	private void drain(Request request) {
		try {
			InputStream body = request.getInputStream();
			if (request.getContentLengthLong() > MOST || this.clients.begin(body, MOST).length == MOST) {
				stop(request);
			}
		}
		catch (IOException | IllegalStateException ex) {
			stop(request);
		}
	}

	private static void stop(Request request) {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

}
