package vn.lhh.search.analysis;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class TelexTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/analysis/telex.csv", delimiter = '|', numLinesToSkip = 1)
	void whatWasTypedWithoutAnInputMethodIsDecoded(String typed, String meant) {
		assertThat(Telex.decode(typed)).contains(meant);
		assertThat(Telex.decode(meant)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "khoa hoc va cong nghe", "lien hiep cac hoi khoa hoc va ky thuat lam dong",
			"nguoi duoc thuong", "quyet dinh phe duyet", "xoong", "boong", "Đại hội đại biểu", "UBND", "HĐND", "tw",
			"KH&CN", "STTTNND", "582/QD-UBND", "co2", "h5n1", "covid19", "e5", "a4", "u23", "quy1", "bai2 trang", "4.0",
			"", "microsoft windows office", "this is his car", "how to see the moon", "bus", "gas", "tax", "test",
			"box", "ISO 9001", "email", "website", "internet", "startup", "marketing", "logistics", "blockchain",
			"machine learning", "big data", "lotus", "asean", "unesco", "vusta", "vifotec", "gis", "gps", "iot", "ai",
			"dd", "ww", "https://www.lhh.vn/tin-tuc", "mama", "papa" })
	void ordinaryWordsStay(String typed) {
		assertThat(Telex.decode(typed)).isEmpty();
	}

	@Test
	void everyEntryOfTheListIsNeeded() {
		assertThat(DataFile.entries("not-telex.txt")).flatExtracting((forms) -> forms)
			.hasSizeGreaterThan(200)
			.allSatisfy((word) -> {
				assertThat(Telex.decode(word)).isEmpty();
				assertThat(Telex.decode(word + " hocj").orElseThrow()).as(word).doesNotStartWith(word + " ");
			});
	}

	@Test
	void everySyllableComesBackFromItsKeys() {
		for (String syllable : List.of("nghiêng", "được", "quỳnh", "ngoằn", "khuếch", "yếu", "uyển", "ứng", "đĩa",
				"giữa", "quốc", "xoáy", "ngoéo", "huỳnh", "thuở", "cứu", "hươu")) {
			assertThat(Telex.decode(keys(syllable)).orElse("")).isEqualTo(syllable);
		}
	}

	@Test
	void anyTextIsDecodedOrLeft() {
		Random random = new Random(11);
		for (int count = 0; count < 20_000; count++) {
			String text = RandomText.upTo(random, 60) + " " + word(random);
			Telex.decode(text).ifPresent((decoded) -> assertThat(decoded).as(text).isNotEqualTo(text));
		}
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		random.ints(2L + random.nextInt(8), 0, 31)
			.forEach((at) -> word.append("abcdeghiklmnopqrstuvxyjwf123456".charAt(at)));
		return word.toString();
	}

	/** The keys of a syllable, with the tone at its end. */
	private static String keys(String syllable) {
		StringBuilder keys = new StringBuilder();
		String tone = "";
		for (char letter : syllable.toCharArray()) {
			keys.append(switch (Tone.without(letter)) {
				case 'ă' -> "aw";
				case 'â' -> "aa";
				case 'ê' -> "ee";
				case 'ô' -> "oo";
				case 'ơ' -> "ow";
				case 'ư' -> "uw";
				case 'đ' -> "dd";
				default -> String.valueOf(Tone.without(letter));
			});
			tone += List.of("", "f", "r", "x", "s", "j").get(Tone.of(letter).ordinal());
		}
		return keys + tone;
	}

}
