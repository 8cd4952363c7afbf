package vn.lhh.web.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaginationTests {

	@Test
	void aListMayNameItsPagesOtherwise() {
		Pagination pager = Pagination.of(2, 3, "/tim-kiem?q=a", "page");
		assertThat(pager.next()).isEqualTo("/tim-kiem?q=a&page=3");
		assertThat(pager.previous()).isEqualTo("/tim-kiem?q=a");
	}

	@Test
	void theFirstPageHasThePlainAddress() {
		assertThat(new Pagination(2, 6, "/tin-tuc").previous()).isEqualTo("/tin-tuc");
		assertThat(new Pagination(1, 6, "/tin-tuc").previous()).isNull();
	}

	@Test
	void theLastPageHasNoNext() {
		assertThat(new Pagination(6, 6, "/tin-tuc").next()).isNull();
		assertThat(new Pagination(5, 6, "/van-ban?nam=2018").next()).isEqualTo("/van-ban?nam=2018&trang=6");
	}

	@Test
	void longListsShowTheEndsAndWhatIsAround() {
		Pagination pagination = new Pagination(10, 20, "/tin-tuc");
		assertThat(pagination.numbers()).containsExactly(1, 8, 9, 10, 11, 12, 20);
		assertThat(pagination.gapBefore(8)).isTrue();
		assertThat(pagination.gapBefore(9)).isFalse();
	}

	@Test
	void onePageNeedsNoPager() {
		assertThat(new Pagination(1, 1, "/tin-tuc").isNeeded()).isFalse();
		assertThat(new Pagination(1, 0, "/tin-tuc").isNeeded()).isFalse();
	}

}
