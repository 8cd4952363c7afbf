package vn.lhh.documents.document.number;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberQueryTests {

	@ParameterizedTest
	@CsvSource({ "582/QĐ-UBND,582/QĐ-UBND", "582/QĐ-UBND,QĐ-UBND 582", "582/QĐ-UBND,qd ubnd 582",
			"582/QĐ-UBND,UBND 582 QĐ", "582/QĐ-UBND,Số 582 QĐ-UBND", "582/QĐ-UBND,số: 582", "582/QĐ-UBND,58",
			"582/QĐ-UBND,QĐ582", "582/QĐ-UBND,ubnd qd", "01/2011/TT-BTC,TT-BTC 01/2011", "01/2011/TT-BTC,BTC 2011 01",
			"48 CT/TU,CT/TU 48", "48 CT/TU,TU-CT-48" })
	void aNumberIsFoundHoweverItsPartsAreOrdered(String printed, String typed) {
		assertThat(finds(typed, printed)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "582/QĐ-UBND,QĐ-UBND 583", "582/QĐ-UBND,QĐ-TW 582", "5821/QĐ-UBND,QĐ-UBND 582", "48/QĐ-TW,CT/TU 48",
			"582/QĐ-UBND,82" })
	void anotherNumberIsNot(String printed, String typed) {
		assertThat(finds(typed, printed)).isFalse();
	}

	@Test
	void theVeryNumberIsKnownInAnyOrder() {
		assertThat(NumberQuery.of("QĐ-UBND 582").exactKeys()).contains("582qdubnd");
		assertThat(NumberQuery.of("/-/").isEmpty()).isTrue();
	}

	private static boolean finds(String typed, String printed) {
		Pattern pattern = Pattern.compile(NumberQuery.of(typed).pattern());
		return DocumentNumber.of(printed, null).searchKeys().stream().anyMatch((key) -> pattern.matcher(key).find());
	}

}
