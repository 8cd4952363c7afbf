package vn.lhh.gateway.route;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendAnswer;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.Problems;

/**
 * What a route answers with.
 */
@Component
class Answers {

	private final Streams streams;

	private final Problems problems;

	Answers(Streams streams, Problems problems) {
		this.streams = streams;
		this.problems = problems;
	}

	BareAnswer passed(BackendAnswer answer, Backend backend) {
		return new PassedAnswer(answer, backend, this.streams, this.problems);
	}

	BareAnswer problem(GatewayProblem problem) {
		return new ProblemAnswer(problem, this.problems);
	}

}
