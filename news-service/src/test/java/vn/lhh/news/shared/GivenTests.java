package vn.lhh.news.shared;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GivenTests {

	@Test
	void textIsComposedAndTrimmed() {
		assertThat(Given.text("  Lâm Đồng ")).isEqualTo("Lâm Đồng").hasSize(8);
		assertThat(Given.text(null)).isEmpty();
	}

	@Test
	void listsLoseWhatIsNull() {
		assertThat(Given.list(Arrays.asList("a", null, "b"))).containsExactly("a", "b");
		assertThat(Given.list((List<String>) null)).isEmpty();
		assertThat(Given.texts(Arrays.asList(" a ", "", null, "a"))).containsExactly("a");
	}

	@Test
	void htmlIsCleanedAndWhatIsFarTooLongIsLeftForTheRuleOnLength() {
		assertThat(Given.html("<p onclick=\"x()\">Chào</p><script>x()</script>")).isEqualTo("<p>Chào</p>");
		assertThat(Given.html("a".repeat(2_000_001))).hasSizeGreaterThan(2_000_000);
		assertThat(Given.htmlOrNull("<script>x()</script>")).isNull();
	}

}
