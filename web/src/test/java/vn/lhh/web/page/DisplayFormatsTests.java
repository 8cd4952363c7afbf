package vn.lhh.web.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayFormatsTests {

	@Test
	void aDateIsDayMonthYear() {
		assertThat(DisplayFormats.date(LocalDate.of(2017, 10, 3))).isEqualTo("03/10/2017");
	}

	@Test
	void anEveningInLondonIsTheNextDayInVietnam() {
		assertThat(DisplayFormats.date(OffsetDateTime.parse("2018-03-29T18:30:00Z"))).isEqualTo("30/03/2018");
		assertThat(DisplayFormats.moment(OffsetDateTime.parse("2018-03-29T07:05:00Z")))
			.isEqualTo("14:05 ngày 29/03/2018");
	}

	@Test
	void thousandsArePartedByDots() {
		assertThat(DisplayFormats.number(538980)).isEqualTo("538.980");
		assertThat(DisplayFormats.number(0)).isEqualTo("0");
	}

	@Test
	void sizesAreRoundedWithAComma() {
		assertThat(DisplayFormats.size(900)).isEqualTo("900 byte");
		assertThat(DisplayFormats.size(45678)).isEqualTo("44,6 KB");
		assertThat(DisplayFormats.size(3_500_000)).isEqualTo("3,3 MB");
	}

	@Test
	void aFilesKindComesFromItsName() {
		assertThat(DisplayFormats.kind("bao-cao.pdf")).isEqualTo("PDF");
		assertThat(DisplayFormats.kind("khong-co-duoi")).isEqualTo("TỆP");
	}

	@Test
	void initialsAreTheFirstLettersOfTwoWords() {
		assertThat(DisplayFormats.initials("Tỉnh đoàn Lâm Đồng")).isEqualTo("TĐ");
		assertThat(DisplayFormats.initials("  ")).isEmpty();
	}

	@Test
	void aTextForASmallPlaceEndsWithASentence() {
		assertThat(DisplayFormats.brief("Hội nghị đã tổng kết năm. Kinh phí 15.000.000 đồng", 40))
			.isEqualTo("Hội nghị đã tổng kết năm.");
		assertThat(DisplayFormats.brief(null, 40)).isEmpty();
	}

	@Test
	void anEmptyTextIsAsGoodAsNone() {
		assertThat(DisplayFormats.orElse("một", "hai")).isEqualTo("một");
		assertThat(DisplayFormats.orElse("", "hai")).isEqualTo("hai");
		assertThat(DisplayFormats.orElse(null, null)).isNull();
	}

	@Test
	void whatIsMissingIsNothing() {
		assertThat(DisplayFormats.date(null)).isEmpty();
		assertThat(DisplayFormats.number(null)).isEmpty();
	}

}
