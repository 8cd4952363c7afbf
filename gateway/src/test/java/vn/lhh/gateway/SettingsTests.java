package vn.lhh.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SettingsTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void aNumberThatIsNotPositiveIsNamed(int value) {
		assertThatIllegalArgumentException().isThrownBy(() -> Settings.positive("gateway.lanes.pages", value))
			.withMessage("gateway.lanes.pages must be greater than 0, but is " + value);
	}

	@Test
	void oneIsEnough() {
		assertThatCode(() -> Settings.positive("gateway.lanes.pages", 1)).doesNotThrowAnyException();
	}

}
