package vn.lhh.search.curation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTests {

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "0912 345 678", "goi 0263.3822.345", "+84 (912) 345-678", "068090001234",
			"an@example.vn", "cmnd 250 123 456", "0912–345–678", "0912 – 345 – 678", "0912/345/678", "０９１２３４５６７８",
			"an＠example.vn", "c1234567", "3822345" })
	void whatMayNameAPersonIsRecognized(String text) {
		assertThat(PersonalData.mayBeIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "582/qd-ubnd", "hoi thi 2026", "ngay 13/10/2017", "20-11-2026", "dai hoi lan thu 5",
			"nam 2018 2019" })
	void numbersOfDocumentsAndDaysAreNone(String text) {
		assertThat(PersonalData.mayBeIn(text)).isFalse();
	}

}
