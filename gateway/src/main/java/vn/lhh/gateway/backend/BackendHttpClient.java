package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;

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

import vn.lhh.gateway.backend.BackendException.Kind;

/**
 * HTTP client for the backends. It passes bytes on unchanged, leaves redirects and
 * cookies to the reader's browser, and ends every call at its deadline.
 */
@Component
public class BackendHttpClient implements DisposableBean {

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	/**
	 * HTTP client for reads, which are repeated if a kept connection turns out to be
	 * closed.
	 */
	private final CloseableHttpClient reads;

	/**
	 * HTTP client for changes, which are not repeated, so each kept connection is
	 * validated before it is used.
	 */
	private final CloseableHttpClient changes;

	BackendHttpClient(BackendProperties properties) {
		this.reads = client(properties, Duration.ofSeconds(1));
		this.changes = client(properties, Duration.ZERO);
	}

	private static CloseableHttpClient client(BackendProperties properties, Duration unchecked) {
		return HttpClients.custom()
			.setConnectionManager(HttpClientConfig.manager(properties, unchecked))
			.setDefaultRequestConfig(HttpClientConfig.requests(properties))
			.setKeepAliveStrategy((response, context) -> HttpClientConfig.timeout(properties.keepAlive()))
			.disableContentCompression()
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries()
			.disableDefaultUserAgent()
			.build();
	}

	/**
	 * Sends a request and waits until the response begins.
	 * @param timeout longest wait for the response to begin
	 * @return the response, which the caller must close
	 * @throws BackendException if no response comes
	 */
	public BackendResponse call(HttpUriRequestBase request, Duration timeout) throws BackendException {
		Deadline deadline = Deadline.start(request, timeout);
		try {
			CloseableHttpClient client = READS.contains(request.getMethod()) ? this.reads : this.changes;
			ClassicHttpResponse response = client.executeOpen(null, request, null);
			return new BackendResponse(response, request, deadline);
		}
		catch (IOException | RuntimeException ex) {
			deadline.close();
			throw new BackendException(kind(ex, deadline), ex);
		}
	}

	// A connect timeout counts as a refused connection, although ConnectTimeoutException
	// is a SocketTimeoutException.
	private static Kind kind(Exception failure, Deadline deadline) {
		if (BackendException.isUnreachable(failure)) {
			return Kind.CONNECTION_FAILED;
		}
		if (deadline.passed() || failure instanceof SocketTimeoutException) {
			return Kind.TIMED_OUT;
		}
		return isMalformed(failure) ? Kind.MALFORMED : Kind.CONNECTION_FAILED;
	}

	private static boolean isMalformed(Exception failure) {
		Throwable reason = (failure instanceof ClientProtocolException && failure.getCause() != null)
				? failure.getCause() : failure;
		return reason instanceof ProtocolException || reason instanceof ParseException
				|| reason instanceof MessageConstraintException || reason instanceof ClientProtocolException;
	}

	@Override
	public void destroy() throws IOException {
		this.reads.close();
		this.changes.close();
	}

}
