package vn.lhh.gateway.visit;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitIdRulesTests {

	private static final Instant MADE = Instant.ofEpochMilli(0x0198c0de0000L);

	private static final String TIMED = "0198c0de-0000-7000-8000-000000000601";

	@Test
	void aTimedIdIsTakenForTwoDays() {
		assertThat(VisitIdRules.fault(TIMED, MADE)).isNull();
		assertThat(VisitIdRules.fault(TIMED, MADE.plusSeconds(48 * 3600))).isNull();
		assertThat(VisitIdRules.fault(TIMED, MADE.plusSeconds(48 * 3600 + 1))).isEqualTo("uuid-too-old");
		assertThat(VisitIdRules.fault(TIMED, MADE.minusSeconds(601))).isEqualTo("uuid-in-future");
	}

	@Test
	void aRandomIdHasNoAge() {
		assertThat(VisitIdRules.fault("7b2d7e2e-6d1c-4a77-9c7b-0c9f8f7e6d5c", MADE)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "0198c0de-0000-1000-8000-000000000601", "0198c0de-0000-7000-c000-000000000601",
			"0198c0de00007000800000000000601", " 0198c0de-0000-7000-8000-000000000601" })
	void otherIdsAreMalformed(String id) {
		assertThat(VisitIdRules.fault(id, MADE)).isEqualTo("uuid-malformed");
	}

}
