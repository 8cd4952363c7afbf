package vn.lhh.web.client;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.lhh.web.client.SearchApi.MarkedText;
import vn.lhh.web.client.SearchApi.Range;

import static org.assertj.core.api.Assertions.assertThat;

class SearchApiTests {

	private static String shown(String text, Range... marks) {
		return new MarkedText(text, List.of(marks)).pieces()
			.stream()
			.map((piece) -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining("|"));
	}

	@Test
	void aTextIsCutWhereItsMarksBeginAndEnd() {
		assertThat(shown("Hội thi Sáng tạo", new Range(0, 3), new Range(8, 16))).isEqualTo("[Hội]| thi |[Sáng tạo]");
		assertThat(shown("Hội thi", new Range(0, 3), new Range(3, 7))).isEqualTo("[Hội]|[ thi]");
		assertThat(shown("Hội thi")).isEqualTo("Hội thi");
		assertThat(shown("")).isEmpty();
	}

	@Test
	void aRangeThatDoesNotFitLosesNoText() {
		assertThat(shown("Hội thi", new Range(-1, 2), new Range(4, 90))).isEqualTo("Hội thi");
		assertThat(shown("Hội thi", new Range(0, 5), new Range(4, 7))).isEqualTo("[Hội t]|hi");
		assertThat(shown("Hội thi", new Range(2, 2), new Range(5, 4))).isEqualTo("Hội thi");
	}

}
