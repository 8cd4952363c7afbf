package vn.lhh.web.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawnPagesTests {

	private final DrawnPages pages = new DrawnPages(100);

	@Test
	void aPageIsFoundByWhatItShows() {
		Drawn page = Drawn.of("x".repeat(40));
		this.pages.keep(showing("a"), page);
		assertThat(this.pages.of(showing("a"))).isSameAs(page);
		assertThat(this.pages.of(showing("b"))).isNull();
		assertThat(this.pages.of(Shown.by("other", Map.of("items", List.of("a"))))).isNull();
	}

	@Test
	void pagesWhoseHashIsTheSameByChanceAreNotTheSame() {
		assertThat(showing("Aa")).hasSameHashCodeAs(showing("BB"));
		this.pages.keep(showing("Aa"), Drawn.of("x".repeat(40)));
		assertThat(this.pages.of(showing("BB"))).isNull();
		this.pages.keep(Shown.by("Aa", Map.of()), Drawn.of("x".repeat(40)));
		assertThat(this.pages.of(Shown.by("BB", Map.of()))).isNull();
	}

	@Test
	void theOneUnusedForLongestGoesWhenTheyGrowTooLarge() {
		this.pages.keep(showing("a"), Drawn.of("x".repeat(40)));
		this.pages.keep(showing("b"), Drawn.of("x".repeat(40)));
		this.pages.of(showing("a"));
		this.pages.keep(showing("c"), Drawn.of("x".repeat(40)));
		assertThat(this.pages.of(showing("a"))).isNotNull();
		assertThat(this.pages.of(showing("b"))).isNull();
		assertThat(this.pages.size()).isEqualTo(80);
	}

	@Test
	void aPageLargerThanAllOfThemTogetherIsNotKept() {
		this.pages.keep(showing("a"), Drawn.of("x".repeat(101)));
		assertThat(this.pages.of(showing("a"))).isNull();
		assertThat(this.pages.size()).isZero();
	}

	@Test
	void aPageKeptAgainCountsOnce() {
		this.pages.keep(showing("a"), Drawn.of("x".repeat(40)));
		this.pages.keep(showing("a"), Drawn.of("x".repeat(60)));
		assertThat(this.pages.size()).isEqualTo(60);
	}

	private static Shown showing(String item) {
		return Shown.by("list", Map.of("items", List.of(item)));
	}

}
