package vn.lhh.search.engine.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.lucene.SyllableTokenStream.Form;

import static org.assertj.core.api.Assertions.assertThat;

class SyllableTokenStreamTests {

	private final SyllableTokenStream stream = new SyllableTokenStream();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hội Khoa học Hoà Bình | hội,khoa,học,hòa,bình | hoi,khoa,hoc,hoa,binh
			Sở KH&CN Lâm Đồng     | sở,khcn,lâm,đồng      | so,khcn,lam,dong
			""")
	void syllablesAreTermsWithAndWithoutAccents(String text, String exact, String folded) {
		assertThat(terms(Form.EXACT, text)).containsExactlyElementsOf(list(exact));
		assertThat(terms(Form.FOLDED, text)).containsExactlyElementsOf(list(folded));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hội khoa học đất | hoi khoa,khoa hoc,hoc dat | hoi khoa,hoi khoa hoc,khoa hoc,khoa hoc dat,hoc dat
			Đà Lạt           | da lat                    | da lat
			Hội              |                           |
			""")
	void neighboursAreTermsOfTwoAndThreeSyllables(String text, @Nullable String pairs, @Nullable String shingles) {
		assertThat(terms(Form.PAIRS, text)).containsExactlyElementsOf(list(pairs));
		assertThat(terms(Form.SHINGLES, text)).containsExactlyElementsOf(list(shingles));
	}

	@ParameterizedTest
	@EnumSource
	void decomposedTextGivesTheSameTerms(Form form) {
		String text = "Đại hội đại biểu Liên hiệp các Hội KH&KT, nhiệm kỳ 2022–2027";
		assertThat(terms(form, Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(terms(form, text))
			.isNotEmpty();
	}

	@Test
	void valuesAreApartAndLongerTermsStandWhereTheShorterDo() {
		assertThat(terms(Form.FOLDED, "Hội", "", "Khoa học")).containsExactly("hoi", "khoa", "hoc");
		assertThat(positions(Form.FOLDED, "Hội", "", "Khoa học")).containsExactly(1, 101, 1);
		assertThat(positions(Form.SHINGLES, "Hội khoa học", "Hội", "Đà Lạt")).containsExactly(1, 0, 1, 101);
	}

	private List<String> terms(Form form, String... texts) {
		List<String> terms = new ArrayList<>();
		CharTermAttribute term = this.stream.getAttribute(CharTermAttribute.class);
		read(form, () -> terms.add(term.toString()), texts);
		return terms;
	}

	private List<Integer> positions(Form form, String... texts) {
		List<Integer> positions = new ArrayList<>();
		PositionIncrementAttribute position = this.stream.getAttribute(PositionIncrementAttribute.class);
		read(form, () -> positions.add(position.getPositionIncrement()), texts);
		return positions;
	}

	private void read(Form form, Runnable take, String... texts) {
		this.stream.of(Stream.of(texts).map(Syllable::listOf).toList(), form).reset();
		while (this.stream.incrementToken()) {
			take.run();
		}
	}

	private static List<String> list(@Nullable String line) {
		return (line == null) ? List.of() : Arrays.asList(line.split(","));
	}

}
