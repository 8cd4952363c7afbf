package vn.lhh.gateway.route;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.Problems;

final class ProblemAnswer extends BareAnswer {

	private final GatewayProblem problem;

	private final Problems problems;

	ProblemAnswer(GatewayProblem problem, Problems problems) {
		super(problem.status());
		this.problem = problem;
		this.problems = problems;
	}

	@Override
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(this.problem, request, response);
	}

}
