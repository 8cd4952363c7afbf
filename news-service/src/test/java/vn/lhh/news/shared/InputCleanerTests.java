package vn.lhh.news.shared;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputCleanerTests {

	@Test
	void textIsComposedAndTrimmed() {
		assertThat(InputCleaner.text("  Lâm Đồng ")).isEqualTo("Lâm Đồng").hasSize(8);
		assertThat(InputCleaner.text(null)).isEmpty();
	}

	@Test
	void listsLoseWhatIsNull() {
		assertThat(InputCleaner.list(Arrays.asList("a", null, "b"))).containsExactly("a", "b");
		assertThat(InputCleaner.list((List<String>) null)).isEmpty();
		assertThat(InputCleaner.texts(Arrays.asList(" a ", "", null, "a"))).containsExactly("a");
	}

}
