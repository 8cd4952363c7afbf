package vn.lhh.search.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumberParserTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/analysis/typed-numbers.csv", delimiter = '|', numLinesToSkip = 1)
	void aDocumentIsFoundByItsNumberHoweverTyped(String typed, String printed, String type, Integer issued,
			String finds) {
		Set<String> indexed = DocumentNumber.printed(printed).indexKeys(type, issued);
		List<String> sought = DocumentNumberParser.find(typed).orElseThrow().soughtKeys();
		assertThat(sought.stream().anyMatch(indexed::contains)).as("%s in %s", sought, indexed)
			.isEqualTo(finds.equals("yes"));
		assertThat(
				DocumentNumberParser.find(Normalizer.normalize(typed, Normalizer.Form.NFD)).orElseThrow().soughtKeys())
			.isEqualTo(sought);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hội nghị", "công nghiệp 4.0", "đại hội lần thứ 8", "30/03/2018", "20/11", "ngày 26/3",
			"hội nghị ngày 13/10/2017", "năm 2017 tổng kết", "covid 19 và nông dân", "ung thư da 30 tuổi", "từ 2017",
			"từ 5 ngày", "xã hội - nghề nghiệp 5", "khoa học/công nghệ 4", "4.0", "", "///", "-",
			"quyết định về việc" })
	void aTextWithoutNumberHasNone(String typed) {
		assertThat(DocumentNumberParser.find(typed)).isEmpty();
	}

	@Test
	void onlyASymbolOrATypeMakesANumberCertain() {
		assertThat(DocumentNumberParser.find("582/QĐ-UBND").orElseThrow().isCertain()).isTrue();
		assertThat(DocumentNumberParser.find("582qdubnd").orElseThrow().isCertain()).isTrue();
		assertThat(DocumentNumberParser.find("kế hoạch 12").orElseThrow().isCertain()).isTrue();
		assertThat(DocumentNumberParser.find("2017").orElseThrow().isCertain()).isFalse();
		assertThat(DocumentNumberParser.find("90 km").orElseThrow().isCertain()).isFalse();
	}

	@Test
	void anyTextIsRead() {
		Random random = new Random(11);
		for (int count = 0; count < 20_000; count++) {
			String text = RandomText.upTo(random, 80);
			DocumentNumberParser.find(text)
				.ifPresent((number) -> assertThat(number.soughtKeys()).as(text).isNotEmpty().doesNotContain(""));
		}
	}

}
