package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendFailure.Kind;

/**
 * Calls services: bytes pass as they are, redirects and cookies are the reader's
 * business, and every call ends at its deadline.
 */
@Component
public class BackendHttp implements DisposableBean {

	private final CloseableHttpClient client;

	BackendHttp(BackendProperties properties) {
		this.client = client(properties);
	}

	private static CloseableHttpClient client(BackendProperties properties) {
		return HttpClients.custom()
			.setConnectionManager(Connections.manager(properties))
			.setDefaultRequestConfig(Connections.requests(properties))
			.setKeepAliveStrategy((response, context) -> Connections.timeout(properties.keepAlive()))
			.disableContentCompression()
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries()
			.disableDefaultUserAgent()
			.build();
	}

	/**
	 * Sends a request and waits until its answer begins.
	 * @param request what to ask
	 * @param patience longest wait
	 * @return the answer, to be closed by the caller
	 * @throws BackendFailure when none came
	 */
	public BackendAnswer call(HttpUriRequestBase request, Duration patience) throws BackendFailure {
		Deadline deadline = Deadline.start(request, patience);
		try {
			ClassicHttpResponse response = this.client.executeOpen(null, request, null);
			return new BackendAnswer(response, request, deadline);
		}
		catch (IOException | RuntimeException ex) {
			deadline.close();
			throw new BackendFailure(kind(ex, deadline), ex);
		}
	}

	// A connection that nobody takes is silence (ConnectTimeoutException is a
	// SocketTimeoutException), one that is refused is death.
	private static Kind kind(Exception failure, Deadline deadline) {
		if (deadline.passed() || failure instanceof SocketTimeoutException) {
			return Kind.SILENT;
		}
		return garbled(failure) ? Kind.GARBLED : Kind.DEAD;
	}

	private static boolean garbled(Exception failure) {
		Throwable reason = (failure instanceof ClientProtocolException && failure.getCause() != null)
				? failure.getCause() : failure;
		return reason instanceof ProtocolException || reason instanceof ParseException
				|| reason instanceof MessageConstraintException || reason instanceof ClientProtocolException;
	}

	@Override
	public void destroy() throws IOException {
		this.client.close();
	}

}
