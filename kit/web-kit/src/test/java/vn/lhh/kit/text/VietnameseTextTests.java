package vn.lhh.kit.text;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTests {

	private static final List<String> DICTIONARY = List.of("An", "Ăn", "Âm", "Ấp", "Ba", "Da", "Dũng", "Đà Lạt",
			"Đơn Dương", "En", "Ên", "Hoi", "Hỏi", "Hồi", "hối", "Hội", "Oi", "Ôi", "Ơi", "Um", "Ưm");

	@ParameterizedTest
	@CsvSource({ "Lâm Đồng được,lam dong duoc", "ĐẮK LẮK,dak lak", "Thuở  ấy,thuo ay", "hoà/hòa,hoa/hoa",
			"Ưu ái Ơn nghĩa,uu ai on nghia", "QyĐ CTr TTr,qyd ctr ttr" })
	void foldingTakesEveryMarkOffIncludingTheStrokeOfDStroke(String text, String folded) {
		assertThat(DiacriticFolding.fold(text)).isEqualTo(folded);
		assertThat(DiacriticFolding.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "582/QĐ-UBND,582qdubnd", "582 qd ubnd,582qdubnd", "48 CT/TU,48cttu", "25/2014/Đ-UBND,252014dubnd" })
	void aKeyKeepsOnlyFoldedLettersAndDigits(String number, String key) {
		assertThat(DiacriticFolding.key(number)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "Hội nghị tổng kết năm 2017,hoi-nghi-tong-ket-nam-2017",
			"Đà Lạt - thành phố ngàn hoa!,da-lat-thanh-pho-ngan-hoa", "  «Khoa học & Công nghệ»  ,khoa-hoc-cong-nghe",
			"???,muc" })
	void aSlugIsLowerCaseWordsJoinedByHyphens(String title, String slug) {
		assertThat(Slug.of(title)).isEqualTo(slug);
		assertThat(Slug.isValid(Slug.of(title))).isTrue();
	}

	@Test
	void aLongSlugEndsAtAWordWithinItsLimit() {
		String slug = Slug.of("khoa học công nghệ ".repeat(30));
		assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).doesNotEndWith("-");
		assertThat(Slug.isValid(slug)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 117, 118, 119, 120, 121, 200 })
	void everySlugTriedForATitleIsOneThatIsAccepted(int length) {
		String title = "tong-ket ".repeat(30).substring(0, length).strip();
		List<String> tried = Slug.candidates(title).limit(120).toList();
		assertThat(tried).allMatch(Slug::isValid).doesNotHaveDuplicates();
		assertThat(tried.get(0)).isEqualTo(Slug.of(title));
		assertThat(tried.get(1)).endsWith("-2");
		assertThat(Slug.candidates("a".repeat(length)).limit(12)).allMatch(Slug::isValid).doesNotHaveDuplicates();
	}

	@Test
	void aSlugWithUpperCaseOrMarksOrEdgesIsMalformed() {
		assertThat(List.of("Hoi-nghi", "hội", "-a", "a-", "a--b", "", "../etc")).noneMatch(Slug::isValid);
	}

	@Test
	void sortingFollowsTheVietnameseDictionary() {
		List<String> shuffled = new ArrayList<>(DICTIONARY);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(shuffled.stream().sorted(VietnameseCollation.comparator()).toList())
			.containsExactlyElementsOf(DICTIONARY);
	}

	@Test
	void sortingGoesWordByWord() {
		List<String> names = List.of("Hội Đạ Huoai", "Hội Đạ Tẻh", "Hội Đam Rông", "Hội đồng", "Hội Y học", "Hội-Y");
		assertThat(names.reversed().stream().sorted(VietnameseCollation.comparator()).toList())
			.containsExactly("Hội Đạ Huoai", "Hội Đạ Tẻh", "Hội Đam Rông", "Hội đồng", "Hội Y học", "Hội-Y");
		assertThat(VietnameseCollation.key("Trung tâm \u00D0ồi")).isEqualTo(VietnameseCollation.key("Trung tâm Đồi"));
	}

	@Test
	void sortKeysCompareAsPlainTextLikeTheDictionary() {
		List<String> keys = DICTIONARY.stream().map(VietnameseCollation::key).toList();
		assertThat(keys).isSorted();
	}

	@Test
	void textIsStoredComposedTrimmedAndWithoutControlCharacters() {
		String decomposed = Normalizer.normalize("Lâm Đồng", Normalizer.Form.NFD);
		assertThat(decomposed).hasSize(11);
		assertThat(Nfc.clean("  " + decomposed + "\u0000\u200B ")).isEqualTo("Lâm Đồng").hasSize(8);
		assertThat(Nfc.orNull(" \t ")).isNull();
	}

	@Test
	void datesAreReadStrictly() {
		assertThat(VietnameseDates.parse("13/10/2017")).contains(LocalDate.of(2017, 10, 13));
		assertThat(VietnameseDates.parse("31/02/2018")).isEmpty();
		assertThat(VietnameseDates.parse("2018-02-01")).isEmpty();
		assertThat(VietnameseDates.format(LocalDate.of(2018, 3, 30))).isEqualTo("30/03/2018");
	}

	@Test
	void anEveningInUtcIsTheNextDayInVietnam() {
		assertThat(VietnameseDates.dateOf(Instant.parse("2018-03-29T18:30:00Z"))).isEqualTo("2018-03-30");
		assertThat(VietnameseDates.startOf(LocalDate.of(2018, 3, 30))).isEqualTo("2018-03-29T17:00:00Z");
	}

	@Test
	void aNameIsReckonedOnceHoweverOftenItIsSorted() {
		String name = "Hội Khoa học và Kỹ thuật Xây dựng";
		assertThat(VietnameseCollation.key(name)).isSameAs(VietnameseCollation.key(name));
		String longest = "ấ".repeat(500);
		assertThat(VietnameseCollation.key(longest)).isNotSameAs(VietnameseCollation.key(longest))
			.isEqualTo(VietnameseCollation.key(longest));
	}

}
