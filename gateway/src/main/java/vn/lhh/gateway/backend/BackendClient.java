package vn.lhh.gateway.backend;

import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.CircuitBreakers.Attempt;

/**
 * Calls backends through bulkheads and circuit breakers, so that no service can harm the
 * others: each call needs a permit, and a service or an address that keeps failing is not
 * called for a while.
 */
@Component
public class BackendClient {

	private static final int UNAVAILABLE = 503;

	private final BackendHttpClient http;

	private final Bulkheads bulkheads;

	private final CircuitBreakers circuitBreakers;

	private final boolean guarded;

	BackendClient(BackendHttpClient http, Bulkheads bulkheads, CircuitBreakers circuitBreakers,
			BreakerProperties properties) {
		this.http = http;
		this.bulkheads = bulkheads;
		this.circuitBreakers = circuitBreakers;
		this.guarded = properties.enabled();
	}

	/**
	 * Sends a request and waits until the response begins. The permit is held until the
	 * response is closed or releases it.
	 * @param patience longest wait for the response to begin
	 * @return the response, which the caller must close
	 * @throws BackendException if no permit is free, a circuit breaker is open, or no
	 * response comes
	 */
	public BackendResponse call(BackendCall backendCall, HttpUriRequestBase request, Duration patience)
			throws BackendException {
		Permit permit = this.bulkheads.enter(backendCall);
		try {
			BackendResponse answer = asked(backendCall, request, patience);
			answer.hold(permit);
			return answer;
		}
		catch (BackendException | RuntimeException ex) {
			permit.close();
			throw ex;
		}
	}

	private BackendResponse asked(BackendCall backendCall, HttpUriRequestBase request, Duration patience)
			throws BackendException {
		if (!this.guarded) {
			return this.http.call(request, patience);
		}
		Attempt attempt = this.circuitBreakers.attempt(backendCall);
		if (attempt == null) {
			throw BackendException.unasked(Kind.LEFT_ALONE);
		}
		return (backendCall.lane() == CallPurpose.UPLOADS) ? uploaded(attempt, request, patience)
				: judged(attempt, request, patience);
	}

	// The sender decides how long an upload takes, so uploads are not judged.
	private BackendResponse uploaded(Attempt attempt, HttpUriRequestBase request, Duration patience)
			throws BackendException {
		attempt.releaseWithoutResult();
		return this.http.call(request, patience);
	}

	private BackendResponse judged(Attempt attempt, HttpUriRequestBase request, Duration patience)
			throws BackendException {
		try {
			BackendResponse answer = this.http.call(request, patience);
			judge(attempt, answer.status());
			return answer;
		}
		catch (BackendException failure) {
			attempt.failed(failure);
			throw failure;
		}
	}

	// A service that answers 503 is alive, and often means only a part of itself.
	private void judge(Attempt attempt, int status) {
		if (status == UNAVAILABLE) {
			attempt.releaseWithoutResult();
		}
		else if (status >= 500) {
			attempt.faulted(new IllegalStateException("answered " + status));
		}
		else {
			attempt.succeeded();
		}
	}

}
