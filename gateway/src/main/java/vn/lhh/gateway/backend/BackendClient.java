package vn.lhh.gateway.backend;

import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.stereotype.Component;

/**
 * Sends the gateway's own requests, those of the edge cache and of the home page, through
 * the {@link BackendGuard}.
 */
@Component
public class BackendClient {

	private final BackendGuard guard;

	private final BackendHttpClient http;

	BackendClient(BackendGuard guard, BackendHttpClient http) {
		this.guard = guard;
		this.http = http;
	}

	/**
	 * Sends a request and waits until the response begins.
	 * @param timeout longest wait for the response to begin
	 * @return the response, which the caller must close
	 * @throws BackendException if the call was not permitted, or no response came
	 */
	public BackendResponse call(BackendCall call, HttpUriRequestBase request, Duration timeout)
			throws BackendException {
		return this.guard.call(call, () -> this.http.call(request, timeout));
	}

}
