package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArgumentsTests {

	@Test
	void flagsValuesAndWordsAreToldApart() {
		Arguments arguments = parse("editor", "--json", "--port", "9000");
		assertThat(arguments.has("--json")).isTrue();
		assertThat(arguments.number("--port", 8080, 1, 65535)).isEqualTo(9000);
		assertThat(arguments.onlyWord("user")).isEqualTo("editor");
	}

	@Test
	void whatIsNotGivenHasItsUsualValue() {
		assertThat(parse().number("--port", 8080, 1, 65535)).isEqualTo(8080);
		assertThat(parse().option("--data", "data")).isEqualTo("data");
		assertThat(parse().has("--json")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "65536", "-1", "http", "", "80.5", "99999999999" })
	void aPortIsANumberInRange(String port) {
		assertThatExceptionOfType(UserErrorException.class)
			.isThrownBy(() -> parse("--port", port).number("--port", 8080, 1, 65535))
			.withMessageContaining("--port must be a number from 1 to 65535");
	}

	@Test
	void anUnknownOptionIsRefusedByName() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> parse("--prot", "9000"))
			.withMessageContaining("--prot");
	}

	@Test
	void anOptionWithoutItsValueIsRefused() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> parse("--port"))
			.withMessageContaining("--port needs a value");
	}

	@Test
	void aVerbWithoutWordsRefusesOne() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> parse("fast").noWords());
	}

	@Test
	void aVerbForOneThingRefusesNoneAndTwo() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> parse().onlyWord("service"));
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> parse("a", "b").onlyWord("service"));
	}

	private static Arguments parse(String... args) {
		return Arguments.parse(List.of(args), Set.of("--json"), Set.of("--port", "--data"));
	}

}
