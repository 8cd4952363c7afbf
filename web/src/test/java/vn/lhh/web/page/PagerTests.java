package vn.lhh.web.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTests {

	@Test
	void theFirstPageHasThePlainAddress() {
		assertThat(new Pager(2, 6, "/tin-tuc").previous()).isEqualTo("/tin-tuc");
		assertThat(new Pager(1, 6, "/tin-tuc").previous()).isNull();
	}

	@Test
	void theLastPageHasNoNext() {
		assertThat(new Pager(6, 6, "/tin-tuc").next()).isNull();
		assertThat(new Pager(5, 6, "/van-ban?nam=2018").next()).isEqualTo("/van-ban?nam=2018&trang=6");
	}

	@Test
	void longListsShowTheEndsAndWhatIsAround() {
		Pager pager = new Pager(10, 20, "/tin-tuc");
		assertThat(pager.numbers()).containsExactly(1, 8, 9, 10, 11, 12, 20);
		assertThat(pager.gapBefore(8)).isTrue();
		assertThat(pager.gapBefore(9)).isFalse();
	}

	@Test
	void onePageNeedsNoPager() {
		assertThat(new Pager(1, 1, "/tin-tuc").isNeeded()).isFalse();
		assertThat(new Pager(1, 0, "/tin-tuc").isNeeded()).isFalse();
	}

}
