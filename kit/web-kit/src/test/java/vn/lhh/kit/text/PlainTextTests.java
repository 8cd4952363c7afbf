package vn.lhh.kit.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource({ "\u00D0à Lạt mới,Đà Lạt mới", "\u0189ơn Dương,Đơn Dương", "LÂM \u00D0ỒNG,LÂM ĐỒNG",
			"582/Q\u00D0-UBND,582/QĐ-UBND", "\u00F0ồi thông \u0256ẹp,đồi thông đẹp", "h\u00F0nd,hđnd",
			"D\u0335ức Trọng d\u0336ẹp,Đức Trọng đẹp", "Lâm \u00D0o\u0302\u0300ng,Lâm Đồng" })
	void lookAlikesOfTheVietnameseLetterAreStoredAsIt(String typed, String kept) {
		assertThat(PlainText.line(typed)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gu\u00F0mundur Sigur\u00F0sson", "Borgarfjör\u00F0ur" })
	void anIcelandicNameKeepsItsOwnLetter(String name) {
		assertThat(PlainText.line(name)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u00A0", "\u2003", "\u202F", "\u3000", "\t",
			"\n", "\r\n", "\r", "\u001E", "\u2800", "\u3164", " \u2028\t " })
	void whatSeparatesWordsIsOneBlankInALine(String separator) {
		assertThat(PlainText.line("Hội nghị" + separator + "tổng kết")).isEqualTo("Hội nghị tổng kết");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\r\n", "\r", "\n" })
	void whatSeparatesLinesIsALineFeedInLines(String separator) {
		assertThat(PlainText.lines(" Dòng một" + separator + "Dòng\u00A0hai ")).isEqualTo("Dòng một\nDòng hai");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u202A", "\u202E", "\u2066", "\u2069", "\u200E", "\u200F", "\u061C", "\u200B", "\u200C",
			"\u200D", "\u2060", "\u2064", "\u00AD", "\uFEFF", "\uFE0F", "\uFE00", "\u0000", "\u0007", "\u034F",
			"\uFFFC", "\uD83D", "\uDB40\uDC41", "\uDB40\uDD00" })
	void whatNobodySeesIsTakenOut(String invisible) {
		assertThat(PlainText.line("A" + invisible + "gnp.exe")).isEqualTo("Agnp.exe");
		assertThat(PlainText.lines(invisible + "A" + invisible)).isEqualTo("A");
	}

	@ParameterizedTest
	@ValueSource(strings = { "👩\u200D🔬", "👨🏽\u200D💻", "❤\uFE0F", "1\uFE0F\u20E3", "👨\u200D👩\u200D👧",
			"🏳\uFE0F\u200D🌈" })
	void anEmojiOfSeveralPartsStaysWhole(String emoji) {
		assertThat(PlainText.line("Chúc mừng " + emoji + "!")).isEqualTo("Chúc mừng " + emoji + "!");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u2060", "\u00AD", "\u200D", "\u3164", "\u2800", "\u115F", "\u1160", "\uFFA0",
			"\u0301", " \u0303\u0323 ", "\uFE0F", "\u202E\u202C", "\u00A0\u2007", "\n\t", "\u034F" })
	void textThatShowsNothingIsEmpty(String nothing) {
		assertThat(PlainText.showsNothing(nothing)).isTrue();
		assertThat(PlainText.line(nothing)).isEmpty();
		assertThat(Nfc.orNull(nothing)).isNull();
	}

	@Test
	void takingInTwiceChangesNothing() {
		String decomposed = Normalizer.normalize("Đại hội  lần thứ VII\u2028\u00D0ơn Dương \u200E❤\uFE0F",
				Normalizer.Form.NFD);
		assertThat(PlainText.line(PlainText.line(decomposed))).isEqualTo(PlainText.line(decomposed))
			.isEqualTo("Đại hội lần thứ VII Đơn Dương ❤\uFE0F");
		assertThat(PlainText.lines(PlainText.lines(decomposed))).isEqualTo(PlainText.lines(decomposed));
	}

	@Test
	void whatIsAlreadyStoredWithALookAlikeIsFoundAndAddressedLikeTheLetter() {
		assertThat(DiacriticFolding.fold("Trung tâm \u00D0ồi Mộng Mơ")).isEqualTo("trung tam doi mong mo");
		assertThat(DiacriticFolding.fold("\u0189ơn Dương, bơi \u0256ua")).isEqualTo("don duong, boi dua");
		assertThat(Slug.of("\u00D0à Lạt mới")).isEqualTo("da-lat-moi");
		assertThat(DiacriticFolding.key("582/Q\u00D0-UBND")).isEqualTo("582qdubnd");
	}

}
