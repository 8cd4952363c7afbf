package vn.lhh.kit.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TelephoneTests {

	@ParameterizedTest
	@ValueSource(strings = { "(0263) 3822 345", "(84) 263 3822 345", "(+84) 263 3822345", "+84 (263) 3822345",
			"0263\u20133822345", "0263 - 3822 345", "0263.3822345 / 0263.3822346", "0263 3822345/46", "113",
			"1900 1234", "02633822345 máy lẻ 12", "0263 3822345 (máy lẻ: 12)", "(0263) 3822345 ext. 101; 3822346",
			"0912 345 678", "0263 3822345 hoặc 0912345678", "0263-3822.345" })
	void numbersAreTakenAsOfficesPrintThem(String printed) {
		assertThat(Telephone.isValid(printed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "12", "+", "()", "((0263) 3822345", "0263) 3822345", "----", "1234567890123456",
			"0263 3822345 máy lẻ", "0263 3822345 /", "gọi anh Ba", "0263 3822345 abc", "0263 3822345 máy lẻ 1234567" })
	void whatNobodyCouldDialIsNone(String nonsense) {
		assertThat(Telephone.isValid(nonsense)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "(0263) 3822 345,02633822345", "+84 263 3822345 / 46,+842633822345",
			"0263–3822345 máy lẻ 12,02633822345", "(+84) 263 3822345,+842633822345" })
	void aLinkDialsTheFirstNumberOnly(String printed, String dialled) {
		assertThat(Telephone.dialled(printed)).isEqualTo(dialled);
	}

}
