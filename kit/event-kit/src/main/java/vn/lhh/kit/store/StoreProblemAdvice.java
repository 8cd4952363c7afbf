package vn.lhh.kit.store;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.problem.ProblemResponses;
import vn.lhh.kit.problem.ProblemView;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Exception advice for failures of the store: what a client can mend is a conflict, a
 * store that is away or full is a 503.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreProblemAdvice {

	private static final Logger logger = LoggerFactory.getLogger(StoreProblemAdvice.class);

	private static final int OUT_OF_DISK_SPACE = 14031;

	private final ProblemResponses problemResponses;

	StoreProblemAdvice(ProblemResponses problemResponses) {
		this.problemResponses = problemResponses;
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> changedMeanwhile(OptimisticLockingFailureException failure,
			HttpServletRequest request) {
		return this.problemResponses.answer(new Problem(ProblemKind.CONFLICT, "changed-meanwhile"), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> duplicate(DuplicateKeyException failure, HttpServletRequest request) {
		return this.problemResponses.answer(new Problem(ProblemKind.CONFLICT, "already-there"), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> storeAway(DataAccessResourceFailureException failure, HttpServletRequest request) {
		logger.warn("[{}] store away: {}", TraceContext.of(request).traceId(), failure.getMessage());
		return this.problemResponses.answer(new Problem(ProblemKind.UNAVAILABLE, "store-away"), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> storeFull(UncategorizedMongoDbException failure, HttpServletRequest request) {
		if (failure.getCause() instanceof MongoException cause && cause.getCode() == OUT_OF_DISK_SPACE) {
			logger.warn("[{}] store full: {}", TraceContext.of(request).traceId(), failure.getMessage());
			return this.problemResponses.answer(new Problem(ProblemKind.UNAVAILABLE, "store-away"), request);
		}
		return this.problemResponses.unexpected(failure, request);
	}

}
