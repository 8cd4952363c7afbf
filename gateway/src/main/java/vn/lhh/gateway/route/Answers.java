package vn.lhh.gateway.route;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * What a route answers with.
 */
@Component
class Answers {

	private final Streams streams;

	private final ProblemWriter problemWriter;

	Answers(Streams streams, ProblemWriter problemWriter) {
		this.streams = streams;
		this.problemWriter = problemWriter;
	}

	BareAnswer passed(BackendResponse answer, Backend backend) {
		return new PassedAnswer(answer, backend, this.streams, this.problemWriter);
	}

	BareAnswer problem(GatewayProblem problem) {
		return new ProblemAnswer(problem, this.problemWriter);
	}

}
