package vn.lhh.web.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTests {

	@Test
	void whatShowsTheSameIsTheSame() {
		assertThat(showing("a")).isEqualTo(showing("a")).hasSameHashCodeAs(showing("a"));
		assertThat(showing("a")).isNotEqualTo(showing("b"));
		assertThat(showing("a")).isNotEqualTo(Shown.by("other", Map.of("items", List.of("a"))));
	}

	@Test
	void pagesWhoseHashIsTheSameByChanceAreNotTheSame() {
		assertThat(showing("Aa")).hasSameHashCodeAs(showing("BB")).isNotEqualTo(showing("BB"));
		Shown one = Shown.by("Aa", Map.of());
		assertThat(one).hasSameHashCodeAs(Shown.by("BB", Map.of())).isNotEqualTo(Shown.by("BB", Map.of()));
	}

	private static Shown showing(String item) {
		return Shown.by("list", Map.of("items", List.of(item)));
	}

}
