package vn.lhh.gateway.backend;

import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.CircuitBreakers.Attempt;

/**
 * Calls services so that none can harm the others: each call needs a place, and a service
 * or an address that keeps failing is not asked for a while.
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
	 * Sends a request and waits until its answer begins; the place is held until the
	 * answer is let go of.
	 * @param backendCall what it is about
	 * @param request what to ask
	 * @param patience longest wait
	 * @return the answer, to be closed by the caller
	 * @throws BackendException when there is no place, no hope, or no answer
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

	// How long an upload takes is its sender's doing.
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

	// A service that says it can't serve now is alive, and often it only speaks of a
	// part of itself.
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
