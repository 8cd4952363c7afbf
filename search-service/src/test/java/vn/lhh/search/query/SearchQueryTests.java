package vn.lhh.search.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.search.analysis.DocumentNumber;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.testkit.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	private static final int TEXTS = 20_000;

	@ParameterizedTest
	@CsvFileSource(resources = "/queries.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1,
			nullValues = "null", maxCharsPerColumn = 200)
	void aQueryIsParsed(String typed, String syllables, String phrases, String excluded, String number) {
		SearchQuery query = SearchQuery.parse(typed);
		assertThat(text(query.syllables())).isEqualTo(orEmpty(syllables));
		assertThat(texts(query.phrases())).isEqualTo(orEmpty(phrases));
		assertThat(texts(query.excluded())).isEqualTo(orEmpty(excluded));
		assertThat(query.number().map(DocumentNumber::key).orElse("")).isEqualTo(orEmpty(number));
		assertThat(query.isEmpty()).isEqualTo(syllables == null && phrases == null);
		assertThat(SearchQuery.parse(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(query);
	}

	@ParameterizedTest
	@CsvSource({ "hội nghị,true", "hoi nghi,false", "hoi \"nghị\",true", "hoi -nghị,false", "582/QĐ-UBND,true",
			"đất,true", "'',false" })
	void accentsOfWhatIsSoughtCount(String typed, boolean accents) {
		assertThat(SearchQuery.parse(typed).hasAccents()).isEqualTo(accents);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\"-", "-\"", "-\"a", "-a\"", "- ", "a -\u200B", "\u202E-b", "-\"\"", "\"\"\"\"",
			"-\u0301", "«»«", "\ud83d", "\u0000", "\n", "-\n-", "\\", "%", "${x}" })
	void nothingIsASyntaxError(String typed) {
		assertThat(SearchQuery.parse(typed).sought()).doesNotContainNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "-", "- ", "-a ", "\"a\" ", "-\"a\" ", "\"-", "a\"", "hội nghị ", "582/QĐ-UBND ",
			"số ", "quyết định ", "qđ-ubnd-", "1", "1/", "kh&", "&", "(", "\\", "\u0301", "đ", "😀" })
	void aQueryOfTenThousandCharactersHasNoMoreSyllablesThanItTyped(String piece) {
		String typed = piece.repeat(10_000 / piece.length());
		SearchQuery query = SearchQuery.parse(typed);
		long excluded = query.excluded().stream().mapToLong(List::size).sum();
		assertThat(query.sought().count() + excluded).isEqualTo(Syllable.listOf(typed).size());
	}

	@Test
	void anyTextIsParsedTheSameInAnyNormalForm() {
		Random random = new Random(11);
		for (int count = 0; count < TEXTS; count++) {
			String typed = RandomText.upTo(random, 80);
			SearchQuery query = SearchQuery.parse(typed);
			assertThat(SearchQuery.parse(Normalizer.normalize(typed, Normalizer.Form.NFD))).as(typed).isEqualTo(query);
			assertThat(query.phrases()).as(typed).doesNotContain(List.of());
			assertThat(query.excluded()).as(typed).doesNotContain(List.of());
			assertThat(SearchQuery.parse(text(query.syllables())).syllables()).as(typed).isEqualTo(query.syllables());
		}
	}

	private static String texts(List<List<Syllable>> phrases) {
		return phrases.stream().map(SearchQueryTests::text).collect(Collectors.joining(", "));
	}

	private static String text(List<Syllable> syllables) {
		return syllables.stream().map(Syllable::exact).collect(Collectors.joining(" "));
	}

	private static String orEmpty(String text) {
		return (text == null) ? "" : text;
	}

}
