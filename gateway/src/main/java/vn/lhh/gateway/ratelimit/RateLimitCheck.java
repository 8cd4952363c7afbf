package vn.lhh.gateway.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;

/**
 * Rate limit check of one request. Code that is about to call a service for the request
 * checks it first; the request is counted once.
 */
public final class RateLimitCheck {

	private static final String ATTRIBUTE = RateLimitCheck.class.getName();

	private static final int TOO_MANY = 429;

	private final RateLimits rateLimits;

	private final Caller caller;

	private final @Nullable RateLimitKind rateLimitKind;

	private boolean through;

	private RateLimitCheck(RateLimits rateLimits, Caller caller, @Nullable RateLimitKind rateLimitKind) {
		this.rateLimits = rateLimits;
		this.caller = caller;
		this.rateLimitKind = rateLimitKind;
	}

	static RateLimitCheck put(HttpServletRequest request, RateLimits rateLimits) {
		Caller caller = Caller.of(request);
		RateLimitCheck rateLimitCheck = new RateLimitCheck(rateLimits, caller,
				caller.internal() ? null : RateLimitKind.of(request));
		request.setAttribute(ATTRIBUTE, rateLimitCheck);
		return rateLimitCheck;
	}

	/** The check of this request. */
	public static RateLimitCheck of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof RateLimitCheck rateLimitCheck) {
			return rateLimitCheck;
		}
		throw new IllegalStateException("Request passed no RateLimitCheckFilter");
	}

	/**
	 * Notes the response status: a failed read is charged a second time, since it costs a
	 * service as much and no cache keeps it.
	 */
	void answered(int status) {
		if (this.through && this.rateLimitKind == RateLimitKind.READS && status >= 400 && status != TOO_MANY) {
			this.rateLimits.charge(this.rateLimitKind, this.caller);
		}
	}

	/** The refusal if the client is over its limit, else null. */
	public @Nullable GatewayProblem refusal() {
		if (this.through || this.rateLimitKind == null || this.rateLimits.allows(this.rateLimitKind, this.caller)) {
			this.through = true;
			return null;
		}
		return this.rateLimits.refusal(this.rateLimitKind);
	}

}
