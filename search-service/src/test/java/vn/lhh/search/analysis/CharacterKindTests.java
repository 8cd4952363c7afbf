package vn.lhh.search.analysis;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.kit.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

class CharacterKindTests {

	@ParameterizedTest
	@CsvSource({ "a,LETTER", "Đ,LETTER", "ự,LETTER", "7,DIGIT", "٣,DIGIT", "₂,DIGIT", "²,DIGIT", "½,SEPARATOR",
			"\u0300,MARK", "\u0336,MARK", "\u200B,INVISIBLE", "\u202E,INVISIBLE", "\u00AD,INVISIBLE",
			"\uFE0F,INVISIBLE", "\u20E3,INVISIBLE", "&,SEPARATOR", "/,SEPARATOR", "😀,SEPARATOR", "\u3164,SEPARATOR",
			"\u00A0,SEPARATOR", "\u0085,SEPARATOR", "北,LETTER" })
	void aCharacterIsOfItsKind(String character, CharacterKind kind) {
		assertThat(CharacterKind.of(character.codePointAt(0))).isEqualTo(kind);
	}

	@Test
	void everyCharacterCountsTheSameAfterTheCleaningOfTheSite() {
		IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
			.mapToObj((character) -> "a" + Character.toString(character) + "a")
			.filter((text) -> !terms(text).equals(terms(PlainText.lines(text))))
			.findFirst()
			.ifPresent((text) -> assertThat(terms(text)).as(Integer.toHexString(text.codePointAt(1)))
				.isEqualTo(terms(PlainText.lines(text))));
	}

	private static List<String> terms(String text) {
		return Syllable.listOf(text).stream().map(Syllable::exact).toList();
	}

}
