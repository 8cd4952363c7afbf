package vn.lhh.gateway.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * First servlet filter of every request: resolves the caller, redirects to the canonical
 * path, refuses forbidden paths and methods, and applies the header policy to the
 * response.
 */
@Component
@Order(FilterOrder.REQUEST_GUARD)
class RequestGuardFilter extends OncePerRequestFilter {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

	private static final Set<String> PAGES = Set.of("GET", "HEAD");

	private final CallerResolver callerResolver;

	private final ResponseHeaderPolicy policy;

	private final ProblemWriter problemWriter;

	RequestGuardFilter(CallerResolver callerResolver, ResponseHeaderPolicy policy, ProblemWriter problemWriter) {
		this.callerResolver = callerResolver;
		this.policy = policy;
		this.problemWriter = problemWriter;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Caller caller = this.callerResolver.identify(request);
		caller.attachTo(request);
		HeaderPolicyResponse guarded = new HeaderPolicyResponse(response, this.policy.of(request, caller));
		String canonical = canonical(request, caller);
		if (!canonical.equals(request.getRequestURI())) {
			redirect(canonical, request, guarded);
			return;
		}
		if (PathGuard.refuses(request.getRequestURI())) {
			this.problemWriter.write(GatewayProblem.of(400, "path-refused"), request, guarded);
			return;
		}
		if (!caller.internal() && isForOperators(request.getServletPath())) {
			this.problemWriter.write(GatewayProblem.of(404, "not-found"), request, guarded);
			return;
		}
		if (!METHODS.contains(request.getMethod())) {
			this.problemWriter.write(GatewayProblem.of(405, "method-not-allowed"), request, guarded);
			return;
		}
		chain.doFilter(request, guarded);
	}

	/** Whether a decoded path belongs to Actuator, other than health. */
	private static boolean isForOperators(String path) {
		return path.startsWith("/actuator") && !path.equals("/actuator/health")
				&& !path.startsWith("/actuator/health/");
	}

	private static String canonical(HttpServletRequest request, Caller caller) {
		String path = request.getRequestURI();
		return (PAGES.contains(request.getMethod()) && !caller.internal()) ? CanonicalPath.of(path) : path;
	}

	private static void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader("Location", (query != null) ? path + "?" + query : path);
		response.setHeader("Cache-Control", "public, max-age=3600");
		response.setContentLength(0);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
