package vn.lhh.gateway.visit;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Servlet filter that records ordinary beacons right behind the guard filters: they
 * outnumber all other uncached requests, and routing each costs as much as recording it.
 */
final class VisitFilter implements Filter {

	static final String PATH = "/api/site/visits";

	private final VisitRecorder visitRecorder;

	private final ProblemWriter problemWriter;

	VisitFilter(VisitRecorder visitRecorder, ProblemWriter problemWriter) {
		this.visitRecorder = visitRecorder;
		this.problemWriter = problemWriter;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest beacon = (HttpServletRequest) request;
		if (isOrdinary(beacon)) {
			answer(beacon, (HttpServletResponse) response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void answer(HttpServletRequest beacon, HttpServletResponse response) throws IOException {
		try {
			this.visitRecorder.take(beacon);
			response.setHeader("Cache-Control", "no-store");
			response.setStatus(HttpServletResponse.SC_ACCEPTED);
		}
		catch (GatewayProblem problem) {
			this.problemWriter.write(problem, beacon, response);
		}
	}

	private static boolean isOrdinary(HttpServletRequest beacon) {
		String type = beacon.getContentType();
		return "POST".equals(beacon.getMethod()) && type != null
				&& (type.startsWith("application/json") || type.startsWith("text/plain"));
	}

}
