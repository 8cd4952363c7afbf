package vn.lhh.search.engine;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an engine must find documents by their number.
 */
public abstract class NumberContract extends EngineContract {

	protected NumberContract(EngineOpener opener) {
		super(opener);
	}

	@BeforeEach
	void indexDocuments() {
		index(Items.document("582/QĐ-UBND", "Quyết định", "Về việc phê duyệt điều lệ").date("2018-03-30"),
				Items.document("583/QĐ-UBND", "Quyết định", "Về việc khác").date("2018-03-30"),
				Items.document("582/BC-LHH", "Báo cáo", "Báo cáo hoạt động").date("2017-03-30"),
				Items.document("08/2009/TTLT-BTC-BKHCN", "Thông tư liên tịch", "Hướng dẫn tài chính")
					.date("2009-02-01"),
				Items.document("14/2000/CT-TTg", "Chỉ thị", "Về việc triển khai").date("2000-08-01"),
				Items.titled("decoy", "Quyết định 582")
					.body("Nhắc đến quyết định 582/QĐ-UBND, 582 và 582.")
					.date(null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "582/QĐ-UBND", "582 qd-ubnd", "582qdubnd", "QĐ-UBND 582", "qd ubnd 582", "quyết định 582",
			"quyet dinh so 582", "582/QĐ/UBND", "tìm quyết định 582", "582/2018/QĐ-UBND", "0582/QĐ-UBND" })
	void findsANumberInAnyForm(String typed) {
		assertThat(found(typed).getFirst()).isEqualTo("582/QĐ-UBND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "8/2009/TTLT-BTC-BKHCN", "08/2009/ttlt btc bkhcn", "thông tư liên tịch 08/2009",
			"08/2009/TTLT-BKHCN-BTC" })
	void findsANumberWithItsYear(String typed) {
		assertThat(found(typed).getFirst()).isEqualTo("08/2009/TTLT-BTC-BKHCN");
	}

	@Test
	void findsANumberAlone() {
		assertThat(found("14/2000")).first().isEqualTo("14/2000/CT-TTg");
		assertThat(found("582").subList(0, 2)).containsExactlyInAnyOrder("582/QĐ-UBND", "582/BC-LHH");
	}

	@Test
	void findsNoNumberByItsBeginning() {
		assertThat(found("82")).isEmpty();
		assertThat(found("58")).isEmpty();
		assertThat(found("0820")).isEmpty();
	}

	@Test
	void findsTheTypeThatWasTyped() {
		assertThat(found("báo cáo 582").getFirst()).isEqualTo("582/BC-LHH");
	}

	@Test
	void showsTheNumber() {
		List<Hit> hits = search("582/QĐ-UBND").hits();
		assertThat(hits.getFirst().printedNumber()).isEqualTo("582/QĐ-UBND");
		assertThat(marked(hits.getFirst().title())).isEqualTo("Về việc phê duyệt điều lệ");
	}

	@Test
	void findsNumbersInTextsToo() {
		assertThat(found("583")).first().isEqualTo("583/QĐ-UBND");
		assertThat(found("582/QĐ-UBND")).contains("decoy");
	}

}
