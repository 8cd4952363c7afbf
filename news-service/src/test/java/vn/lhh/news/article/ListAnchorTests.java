package vn.lhh.news.article;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListAnchorTests {

	@Test
	void anAnchorIsReadBackAsItWasWritten() {
		ListAnchor listAnchor = new ListAnchor(Instant.parse("2017-10-13T01:00:00Z"), "0198");
		assertThat(ListAnchor.parse(listAnchor.text())).isEqualTo(listAnchor);
		assertThat(ListAnchor.parse(" ")).isNull();
		assertThat(ListAnchor.parse(null)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "2017-10-13", "2017-10-13T01:00:00Z", "2017-10-13T01:00:00Z,", "hôm qua,1", "a,b,c" })
	void anAnchorOfAnotherShapeIsNamed(String text) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> ListAnchor.parse(text))
			.satisfies((problem) -> assertThat(problem.errors().getFirst().field()).isEqualTo("before"));
	}

}
