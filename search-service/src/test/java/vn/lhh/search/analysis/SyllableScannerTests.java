package vn.lhh.search.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.kit.text.PlainText;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class SyllableScannerTests {

	private static final int TEXTS = 20_000;

	@ParameterizedTest
	@CsvFileSource(resources = "/analysis/syllables.csv", delimiter = '|', numLinesToSkip = 1)
	void aTextIsSplitIntoSyllables(String text, String exact, String folded) {
		assertThat(exact(text)).containsExactlyElementsOf(words(exact));
		assertThat(Syllable.listOf(text)).extracting(Syllable::folded).containsExactlyElementsOf(words(folded));
		assertThat(exact(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(exact(text));
		assertThat(exact(text.toUpperCase(java.util.Locale.ROOT))).isEqualTo(exact(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
			value = { "Lâm\u00A0Đồng|lâm đồng", "khoa\u200Bhọc|khoahọc", "\u202EHội\u202C|hội", "h\u00ADội|hội",
					"D\u0335ức|đức", "\u00D0à Lạt|đà lạt", "Ho\u0323\u0302i|hội", "1\uFE0F\u20E3 năm|1 năm",
					"Hội 👩\u200D🔬 nghị|hội nghị", "\u0301 hội|hội", "KH\u200B&\u200BCN|khcn", "TI\u1EBENG|tiếng" })
	void whatDoesNotShowDoesNotCount(String text, String exact) {
		assertThat(exact(text)).containsExactlyElementsOf(words(exact));
	}

	@Test
	void placesAreThoseOfTheTextAsGiven() {
		assertThat(places("Sở KH & CN: hội nghị")).containsExactly("Sở", "KH & CN", "hội", "nghị");
		assertThat(places("Lâm Đo\u0302\u0300ng, COVID19")).containsExactly("Lâm", "Đo\u0302\u0300ng", "COVID", "19");
	}

	@Test
	void aWordWithoutEndIsCut() {
		assertThat(exact("a".repeat(150))).extracting(String::length).containsExactly(64, 64, 22);
		assertThat(exact("o" + "\u0301".repeat(5_000) + " sau")).last().isEqualTo("sau");
	}

	@Test
	void anyTextHasTheSameSyllablesInAnyNormalForm() {
		Random random = new Random(11);
		for (int count = 0; count < TEXTS; count++) {
			String text = RandomText.upTo(random, 60);
			List<String> exact = exact(text);
			assertThat(exact(PlainText.lines(text))).as(text).isEqualTo(exact);
			assertThat(exact(Normalizer.normalize(text, Normalizer.Form.NFD))).as(text).isEqualTo(exact);
			assertThat(exact(String.join(" ", exact))).as(text).isEqualTo(exact);
			assertThat(exact).as(text).allSatisfy((term) -> assertThat(term).isNotBlank());
		}
	}

	@Test
	void eachCharacterIsReadAFewTimesOnly() {
		for (String piece : List.of("kh&", "kh & ", "a\u0301\u0301", "ab12", "& ", "1a", "\u200B", "Hội nghị ")) {
			CountingText text = new CountingText(piece.repeat(20_000 / piece.length()));
			SyllableScanner scanner = new SyllableScanner(text);
			while (scanner.next()) {
				assertThat(scanner.end()).isGreaterThan(scanner.start());
			}
			assertThat(text.reads).as(piece).isLessThan(30L * text.length());
		}
	}

	private static List<String> exact(String text) {
		return Syllable.listOf(text).stream().map(Syllable::exact).toList();
	}

	private static List<String> places(String text) {
		SyllableScanner scanner = new SyllableScanner(text);
		List<String> places = new ArrayList<>();
		while (scanner.next()) {
			places.add(text.substring(scanner.start(), scanner.end()));
		}
		return places;
	}

	private static List<String> words(String line) {
		return (line == null) ? List.of() : Arrays.asList(line.split(" "));
	}

	private static final class CountingText implements CharSequence {

		private final String text;

		private long reads;

		CountingText(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			this.reads++;
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			throw new UnsupportedOperationException();
		}

	}

}
