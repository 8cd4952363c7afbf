package vn.lhh.gateway.backend;

import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendFailure.Kind;
import vn.lhh.gateway.backend.Breakers.Attempt;

/**
 * Calls services so that none can harm the others: each call needs a place, and a service
 * or an address that keeps failing is not asked for a while.
 */
@Component
public class ServiceCalls {

	private static final int UNAVAILABLE = 503;

	private final BackendHttp http;

	private final Lanes lanes;

	private final Breakers breakers;

	private final boolean guarded;

	ServiceCalls(BackendHttp http, Lanes lanes, Breakers breakers, BreakerProperties properties) {
		this.http = http;
		this.lanes = lanes;
		this.breakers = breakers;
		this.guarded = properties.enabled();
	}

	/**
	 * Sends a request and waits until its answer begins; the place is held until the
	 * answer is let go of.
	 * @param errand what it is about
	 * @param request what to ask
	 * @param patience longest wait
	 * @return the answer, to be closed by the caller
	 * @throws BackendFailure when there is no place, no hope, or no answer
	 */
	public BackendAnswer call(Errand errand, HttpUriRequestBase request, Duration patience) throws BackendFailure {
		Place place = this.lanes.enter(errand);
		try {
			BackendAnswer answer = asked(errand, request, patience);
			answer.hold(place);
			return answer;
		}
		catch (BackendFailure | RuntimeException ex) {
			place.close();
			throw ex;
		}
	}

	private BackendAnswer asked(Errand errand, HttpUriRequestBase request, Duration patience) throws BackendFailure {
		if (!this.guarded) {
			return this.http.call(request, patience);
		}
		Attempt attempt = this.breakers.attempt(errand);
		if (attempt == null) {
			throw BackendFailure.unasked(Kind.LEFT_ALONE);
		}
		return (errand.lane() == Lane.UPLOADS) ? uploaded(attempt, request, patience)
				: judged(attempt, request, patience);
	}

	// How long an upload takes is its sender's doing.
	private BackendAnswer uploaded(Attempt attempt, HttpUriRequestBase request, Duration patience)
			throws BackendFailure {
		attempt.saidNothing();
		return this.http.call(request, patience);
	}

	private BackendAnswer judged(Attempt attempt, HttpUriRequestBase request, Duration patience) throws BackendFailure {
		try {
			BackendAnswer answer = this.http.call(request, patience);
			judge(attempt, answer.status());
			return answer;
		}
		catch (BackendFailure failure) {
			attempt.failed(failure);
			throw failure;
		}
	}

	// A service that says it can't serve now is alive, and often it only speaks of a
	// part of itself.
	private void judge(Attempt attempt, int status) {
		if (status == UNAVAILABLE) {
			attempt.saidNothing();
		}
		else if (status >= 500) {
			attempt.faulted(new IllegalStateException("answered " + status));
		}
		else {
			attempt.succeeded();
		}
	}

}
