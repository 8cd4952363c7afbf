package vn.lhh.gateway.ratelimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateTests {

	@Test
	void aRateIsSoManyAtOnceAndThenSoManyPerTime() {
		assertThat(Rate.valueOf("60, 30/m")).isEqualTo(new Rate(60, 0.5));
		assertThat(Rate.valueOf("300,10/s")).isEqualTo(new Rate(300, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "60", "0, 1/s", "10, 0/s", "10, 1/h", "-1, 1/s", "10; 1/s" })
	void whatIsNoRateStopsTheStart(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf(text));
	}

}
