package vn.lhh.documents.document.search;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.lhh.documents.document.validity.RelationKind;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@Test
	void everyWordStandsAfterABlankOnceFoldedAndOnceWithItsMarks() {
		SearchText text = SearchText.of(Stream.of("582/QĐ-UBND", null, "Hội thi Đà Lạt"));
		assertThat(text.fold()).isEqualTo(" 582 qd ubnd hoi thi da lat");
		assertThat(text.exact()).isEqualTo(" 582 qđ ubnd hội thi đà lạt");
	}

	@Test
	void bothStylesOfToneMarksAreTheSameWords() {
		assertThat(SearchText.exactWords("văn hoá, uỷ ban, Thuý"))
			.isEqualTo(SearchText.exactWords("văn hóa, ủy ban, Thúy"));
	}

	@Test
	void decomposedLettersAreTheSameWords() {
		String decomposed = java.text.Normalizer.normalize("Lâm Đồng", java.text.Normalizer.Form.NFD);
		assertThat(SearchText.exactWords(decomposed)).containsExactly("lâm", "đồng");
	}

	@Test
	void everyRelationIsItsInversesInverse() {
		assertThat(RelationKind.values()).allSatisfy((kind) -> assertThat(kind.inverse().inverse()).isEqualTo(kind));
		assertThat(RelationKind.REPLACES.inverse()).isEqualTo(RelationKind.REPLACED_BY);
	}

}
