package vn.lhh.web.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayFormatsTests {

	private final DisplayFormats displayFormats = new DisplayFormats();

	@Test
	void aDateIsDayMonthYear() {
		assertThat(this.displayFormats.date(LocalDate.of(2017, 10, 3))).isEqualTo("03/10/2017");
	}

	@Test
	void anEveningInLondonIsTheNextDayInVietnam() {
		assertThat(this.displayFormats.date(OffsetDateTime.parse("2018-03-29T18:30:00Z"))).isEqualTo("30/03/2018");
		assertThat(this.displayFormats.clock(OffsetDateTime.parse("2018-03-29T07:05:00Z"))).isEqualTo("14:05");
	}

	@Test
	void thousandsArePartedByDots() {
		assertThat(this.displayFormats.number(538980)).isEqualTo("538.980");
		assertThat(this.displayFormats.number(0)).isEqualTo("0");
	}

	@Test
	void sizesAreRoundedWithAComma() {
		assertThat(this.displayFormats.size(900)).isEqualTo("900 byte");
		assertThat(this.displayFormats.size(45678)).isEqualTo("44,6 KB");
		assertThat(this.displayFormats.size(3_500_000)).isEqualTo("3,3 MB");
	}

	@Test
	void aFilesKindComesFromItsName() {
		assertThat(this.displayFormats.kind("bao-cao.pdf")).isEqualTo("PDF");
		assertThat(this.displayFormats.kind("khong-co-duoi")).isEqualTo("TỆP");
	}

	@Test
	void initialsAreTheFirstLettersOfTwoWords() {
		assertThat(this.displayFormats.initials("Tỉnh đoàn Lâm Đồng")).isEqualTo("TĐ");
		assertThat(this.displayFormats.initials("  ")).isEmpty();
	}

	@Test
	void aTextForASmallPlaceEndsWithASentence() {
		assertThat(this.displayFormats.brief("Hội nghị đã tổng kết năm. Kinh phí 15.000.000 đồng", 40))
			.isEqualTo("Hội nghị đã tổng kết năm.");
		assertThat(this.displayFormats.brief(null, 40)).isEmpty();
	}

	@Test
	void whatIsMissingIsNothing() {
		assertThat(this.displayFormats.date(null)).isEmpty();
		assertThat(this.displayFormats.number(null)).isEmpty();
	}

}
