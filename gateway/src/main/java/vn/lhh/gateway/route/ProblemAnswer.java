package vn.lhh.gateway.route;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

final class ProblemAnswer extends BareAnswer {

	private final GatewayProblem problem;

	private final ProblemWriter problemWriter;

	ProblemAnswer(GatewayProblem problem, ProblemWriter problemWriter) {
		super(problem.status());
		this.problem = problem;
		this.problemWriter = problemWriter;
	}

	@Override
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problemWriter.write(this.problem, request, response);
	}

}
