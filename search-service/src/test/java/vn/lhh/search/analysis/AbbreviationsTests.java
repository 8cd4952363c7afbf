package vn.lhh.search.analysis;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbbreviationsTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/analysis/expansions.csv", delimiter = '|', numLinesToSkip = 1)
	void aPartOfAQueryHasItsOtherForms(String query, String parts, String alternatives) {
		List<Syllable> syllables = Syllable.listOf(query);
		List<Expansion> expansions = Abbreviations.standard().expand(syllables);
		assertThat(expansions.stream()
			.map((expansion) -> text(syllables.subList(expansion.from(), expansion.to())))
			.collect(Collectors.joining(", "))).isEqualTo((parts == null) ? "" : parts);
		assertThat(expansions.stream()
			.flatMap((expansion) -> expansion.alternatives().stream())
			.map(AbbreviationsTests::text)
			.collect(Collectors.joining(", "))).isEqualTo((alternatives == null) ? "" : alternatives);
	}

	@Test
	void anEditorsListReplacesTheOther() {
		Abbreviations edited = new Abbreviations(
				List.of(Abbreviation.of(List.of("DLST", "du lịch sinh thái", "  ", "DLST"))));
		assertThat(edited.expand(Syllable.listOf("dlst Đà Lạt")))
			.containsExactly(new Expansion(0, 1, List.of(Syllable.listOf("du lịch sinh thái"))));
		assertThat(edited.expand(Syllable.listOf("LHH"))).isEmpty();
		assertThat(new Abbreviations(List.of()).expand(Syllable.listOf("LHH"))).isEmpty();
	}

	@Test
	void noAbbreviationIsASyllableThatPeopleTypeWithoutAccents() {
		assertThat(DataFile.entries("abbreviations.txt")).flatExtracting((forms) -> Abbreviation.of(forms).forms())
			.filteredOn((form) -> form.size() == 1)
			.hasSizeGreaterThan(60)
			.noneMatch((form) -> VietnameseSyllables.isPossibleFolded(form.getFirst().folded()));
	}

	@Test
	void aLongQueryIsExpandedEverywhere() {
		assertThat(Abbreviations.standard().expand(Syllable.listOf("lhh và ".repeat(2_000)))).hasSize(2_000);
	}

	private static String text(List<Syllable> syllables) {
		return syllables.stream().map(Syllable::exact).collect(Collectors.joining(" "));
	}

}
