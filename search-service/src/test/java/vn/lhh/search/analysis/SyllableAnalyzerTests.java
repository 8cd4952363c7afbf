package vn.lhh.search.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class SyllableAnalyzerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hội Khoa học Hoà Bình | hội,khoa,học,hòa,bình | hoi,khoa,hoc,hoa,binh
			Sở KH&CN Lâm Đồng     | sở,khcn,lâm,đồng      | so,khcn,lam,dong
			""")
	void syllablesAreTermsWithAndWithoutAccents(String text, String exact, String folded) throws IOException {
		assertThat(terms(SyllableAnalyzer.exact(), text)).containsExactlyElementsOf(list(exact));
		assertThat(terms(SyllableAnalyzer.folded(), text)).containsExactlyElementsOf(list(folded));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hội khoa học đất | hoi khoa,khoa hoc,hoc dat | hoi khoa,hoi khoa hoc,khoa hoc,khoa hoc dat,hoc dat
			Đà Lạt           | da lat                    | da lat
			Hội              |                           |
			""")
	void neighboursAreTermsOfTwoAndThreeSyllables(String text, String pairs, String shingles) throws IOException {
		assertThat(terms(SyllableAnalyzer.foldedPairs(), text)).containsExactlyElementsOf(list(pairs));
		assertThat(terms(SyllableAnalyzer.foldedShingles(), text)).containsExactlyElementsOf(list(shingles));
	}

	@Test
	void decomposedTextGivesTheSameTerms() throws IOException {
		String text = "Đại hội đại biểu Liên hiệp các Hội KH&KT, nhiệm kỳ 2022–2027";
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		for (Analyzer analyzer : all()) {
			assertThat(terms(analyzer, decomposed)).isEqualTo(terms(analyzer, text)).isNotEmpty();
		}
	}

	@Test
	void offsetsShowTheTextThatWasFound() throws IOException {
		String text = "Đo\u0302\u0300ng KH&CN";
		try (TokenStream tokens = SyllableAnalyzer.folded().tokenStream("title", text)) {
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			List<String> found = new ArrayList<>();
			while (tokens.incrementToken()) {
				found.add(text.substring(offset.startOffset(), offset.endOffset()));
			}
			tokens.end();
			assertThat(found).containsExactly("Đo\u0302\u0300ng", "KH&CN");
			assertThat(offset.endOffset()).isEqualTo(text.length());
		}
	}

	@Test
	void aLongTextIsReadWhole() throws IOException {
		assertThat(terms(SyllableAnalyzer.exact(), "hội nghị ".repeat(20_000))).hasSize(40_000);
		assertThat(terms(SyllableAnalyzer.exact(), "hội nghị")).containsExactly("hội", "nghị");
	}

	@Test
	void anyTextIsAnalysedAsTheScannerReadsIt() throws IOException {
		Random random = new Random(7);
		for (int count = 0; count < 2_000; count++) {
			String text = RandomText.upTo(random, 200);
			assertThat(terms(SyllableAnalyzer.exact(), text)).as(text)
				.isEqualTo(Syllable.listOf(text).stream().map(Syllable::exact).toList());
			assertThat(terms(SyllableAnalyzer.folded(), text)).as(text)
				.isEqualTo(Syllable.listOf(text).stream().map(Syllable::folded).toList());
		}
	}

	private static List<Analyzer> all() {
		return List.of(SyllableAnalyzer.exact(), SyllableAnalyzer.folded(), SyllableAnalyzer.foldedPairs(),
				SyllableAnalyzer.foldedShingles());
	}

	private static List<String> terms(Analyzer analyzer, String text) throws IOException {
		try (TokenStream tokens = analyzer.tokenStream("title", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			PositionIncrementAttribute position = tokens.addAttribute(PositionIncrementAttribute.class);
			List<String> terms = new ArrayList<>();
			tokens.reset();
			while (tokens.incrementToken()) {
				assertThat(position.getPositionIncrement()).isLessThan(2);
				terms.add(term.toString());
			}
			tokens.end();
			return terms;
		}
	}

	private static List<String> list(String line) {
		return (line == null) ? List.of() : Arrays.asList(line.split(","));
	}

}
