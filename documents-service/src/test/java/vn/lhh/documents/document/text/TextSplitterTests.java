package vn.lhh.documents.document.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextSplitterTests {

	@Test
	void aTextIsCutBetweenItsWordsAndNothingIsLost() {
		String text = "Điều 1. Phê duyệt Điều lệ Liên hiệp hội\n".repeat(50);
		List<String> chunks = TextSplitter.split(text, 100);
		assertThat(String.join("", chunks)).isEqualTo(text);
		assertThat(chunks).allSatisfy((chunk) -> {
			assertThat(chunk.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100);
			assertThat(chunk).matches("(?s).*\\s");
		});
	}

	@Test
	void aWordLongerThanAChunkIsCutBetweenItsCharacters() {
		String text = "𠀀".repeat(30) + "đ".repeat(30);
		List<String> chunks = TextSplitter.split(text, 10);
		assertThat(String.join("", chunks)).isEqualTo(text);
		assertThat(chunks)
			.allSatisfy((chunk) -> assertThat(chunk.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(10)
				.asString(StandardCharsets.UTF_8)
				.isEqualTo(chunk));
	}

	@Test
	void anEmptyTextIsOneEmptyChunk() {
		assertThat(TextSplitter.split("", 10)).containsExactly("");
	}

}
