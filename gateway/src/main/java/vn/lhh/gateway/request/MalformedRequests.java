package vn.lhh.gateway.request;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.problem.StatusProblems;
import vn.lhh.gateway.security.ResponseHeaderPolicy;
import vn.lhh.kit.http.ClientFaults;

/**
 * Tomcat valve that writes problems for errors found before any filter runs, such as an
 * undecodable path.
 */
final class MalformedRequests extends ErrorReportValve {

	private final ProblemWriter problemWriter;

	private final ResponseHeaderPolicy policy;

	MalformedRequests(ProblemWriter problemWriter, ResponseHeaderPolicy policy) {
		this.problemWriter = problemWriter;
		this.policy = policy;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = ClientFaults.unreadable(response.getStatus());
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		String path = (request.getRequestURI() != null) ? request.getRequestURI() : "/";
		try {
			this.policy.defaults(path).forEach(response::setHeader);
			this.problemWriter.write(StatusProblems.of(status), request, response, !path.startsWith("/api/"));
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
