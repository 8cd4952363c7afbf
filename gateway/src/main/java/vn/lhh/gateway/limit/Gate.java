package vn.lhh.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;

/**
 * Stands between a request and the services; whoever is about to ask one on its behalf
 * goes through, and is counted once.
 */
public final class Gate {

	private static final String ATTRIBUTE = Gate.class.getName();

	private static final int TOO_MANY = 429;

	private final Limits limits;

	private final Caller caller;

	private final @Nullable Kind kind;

	private boolean through;

	private Gate(Limits limits, Caller caller, @Nullable Kind kind) {
		this.limits = limits;
		this.caller = caller;
		this.kind = kind;
	}

	static Gate put(HttpServletRequest request, Limits limits) {
		Caller caller = Caller.of(request);
		Gate gate = new Gate(limits, caller, caller.internal() ? null : Kind.of(request));
		request.setAttribute(ATTRIBUTE, gate);
		return gate;
	}

	/** The gate this request stands at. */
	public static Gate of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Gate gate) {
			return gate;
		}
		throw new IllegalStateException("Request passed no GateFilter");
	}

	/** Notes how it ended: reads that fail cost as much as others and bring nothing. */
	void answered(int status) {
		if (this.through && this.kind == Kind.READS && status >= 400 && status != TOO_MANY) {
			this.limits.charge(this.kind, this.caller);
		}
	}

	/** Why the request may not go on, if so. */
	public @Nullable GatewayProblem refusal() {
		if (this.through || this.kind == null || this.limits.allows(this.kind, this.caller)) {
			this.through = true;
			return null;
		}
		return this.limits.refusal(this.kind);
	}

}
