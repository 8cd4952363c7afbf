package vn.lhh.kit.store;

import com.mongodb.MongoException;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.problem.ProblemAutoConfiguration;
import vn.lhh.kit.problem.ProblemView;

import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class FullStoreTests {

	private final StoreProblemAdvice advice = new StoreProblemAdvice(new ProblemAutoConfiguration().problemAnswers());

	@Test
	void aDatabaseWithoutRoomIsAwayForWritersWhoMayTryAgain() {
		ResponseEntity<ProblemView> answer = answer(14031);
		assertThat(answer.getStatusCode().value()).isEqualTo(503);
		assertThat(answer.getHeaders().getFirst("Retry-After")).isNotBlank();
	}

	@Test
	void anyOtherRefusalOfTheDatabaseIsOurOwnFault() {
		assertThat(answer(17).getStatusCode().value()).isEqualTo(500);
	}

	private ResponseEntity<ProblemView> answer(int code) {
		return this.advice.storeFull(new UncategorizedMongoDbException("refused", new MongoException(code, "refused")),
				new MockHttpServletRequest("POST", "/api/notes"));
	}

}
