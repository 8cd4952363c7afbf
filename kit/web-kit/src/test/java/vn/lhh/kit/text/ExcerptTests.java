package vn.lhh.kit.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	@Test
	void noCharacterIsCutInTwo() {
		assertThat(Excerpt.of("x".repeat(198) + "😀".repeat(10), 200)).isEqualTo("x".repeat(198) + "😀…");
		assertThat(Excerpt.of("x".repeat(7) + "👨\u200D👩\u200D👧".repeat(3), 9))
			.isEqualTo("x".repeat(7) + "👨\u200D👩\u200D👧…");
		assertThat(Excerpt.of("e\u0302\u0301".repeat(5), 4)).isEqualTo("e\u0302\u0301".repeat(3) + "…");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Kinh phí 15.000.000 đồng|13|Kinh phí…", "Có 15 000 đại biểu|7|Có…",
					"Hội nghị, tổng kết|10|Hội nghị…", "Hội nghị tổng kết|9|Hội nghị…",
					"Hội nghị tổng kết|17|Hội nghị tổng kết", "Hội nghị tổng kết|16|Hội nghị tổng…" })
	void aTextIsCutBetweenWordsAndNotWithinANumber(String text, int most, String cut) {
		assertThat(Excerpt.of(text, most)).isEqualTo(cut);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Hội nghị đã tổng kết năm. Kinh phí 15.000.000 đồng|40|Hội nghị đã tổng kết năm.",
					"Diện tích tăng 26,4%. Năng suất tăng 15.000 tấn|30|Diện tích tăng 26,4%.",
					"Ông nói: “Tốt lắm!” Rồi ông về nhà|22|Ông nói: “Tốt lắm!”",
					"Báo cáo của PGS.TS. Nguyễn Văn An về đất|27|Báo cáo của PGS.TS. Nguyễn…",
					"Tại TP. Đà Lạt có hội nghị tổng kết|20|Tại TP. Đà Lạt có…",
					"Kinh phí 15.000.000 đồng cho đề tài|13|Kinh phí…",
					"Ngắn. Rồi một câu rất dài không hết|20|Ngắn. Rồi một câu…", "Một. Hai.|9|Một. Hai." })
	void aTextIsCutAfterASentenceWhereThatLeavesEnough(String text, int most, String cut) {
		assertThat(Excerpt.sentences(text, most)).isEqualTo(cut);
	}

	@Test
	void noCharacterIsCutInTwoWhereSentencesAreCounted() {
		assertThat(Excerpt.sentences("😀".repeat(10), 4)).isEqualTo("😀😀😀…");
		assertThat(Excerpt.sentences("😀".repeat(10) + ". " + "x".repeat(20), 12)).isEqualTo("😀".repeat(10) + ".");
	}

	@Test
	void whatIsShortEnoughStaysAsItIs() {
		assertThat(Excerpt.of("😀".repeat(200), 200)).isEqualTo("😀".repeat(200));
		assertThat(Excerpt.of("", 200)).isEmpty();
	}

}
