package vn.lhh.identity.account.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** The secret of the examples in RFC 6238, appendix B. */
	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
	}

	@Test
	void aClockMayDifferByHalfAMinuteAndNoMore() {
		Instant now = Instant.ofEpochSecond(1_111_111_111);
		long step = now.getEpochSecond() / 30;
		for (long other : new long[] { step - 1, step, step + 1 }) {
			assertThat(Totp.stepOf(Totp.code(SECRET, other), SECRET, now)).hasValue(other);
		}
		for (String wrong : new String[] { Totp.code(SECRET, step - 2), Totp.code(SECRET, step + 2), "", "05047",
				"0504711" }) {
			assertThat(Totp.stepOf(wrong, SECRET, now)).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI" })
	void secretsAreWrittenInBase32(String text, String encoded) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		assertThat(Base32.encode(bytes)).isEqualTo(encoded);
		assertThat(Base32.decode(encoded)).isEqualTo(bytes);
	}

	@Test
	void whatIsWrittenInBase32IsReadAgain() {
		Random random = new Random(1);
		for (int length = 0; length < 100; length++) {
			byte[] bytes = new byte[length];
			random.nextBytes(bytes);
			assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
		}
	}

}
