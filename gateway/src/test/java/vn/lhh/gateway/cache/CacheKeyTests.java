package vn.lhh.gateway.cache;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CacheKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/tin-tuc|trang=2|/tin-tuc?trang=2", "/tin-tuc|utm_x=1|/tin-tuc",
			"/tin-tuc|%74rang=2|/tin-tuc?trang=2", "/van-ban|trang=2&q=a|/van-ban?q=a&trang=2",
			"/van-ban|q=a|/van-ban?q=a", "/van-ban|q={a}|/van-ban?q=%7Ba%7D", "/tin-tuc/a-b|x|/tin-tuc/a-b",
			"/api/documents|size=5&page=2&x=1|/api/documents?page=2&size=5", "/van-ban|q=a&q=b|/van-ban?q=a&q=b" })
	void onlyWhatCountsIsInTheKeyAndInOneOrder(String path, String query, String key) {
		assertThat(CacheKey.of(path, query)).isNotNull().extracting(CacheKey::text).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quan-tri", "/quan-tri/tin", "/api/news/admin/articles", "/login", "/oauth2/token",
			"/api/stats/visits", "/api/qa/tracking/AB", "/tin-tuc/..", "/tin-tuc/%61", "/actuator/health",
			"/api/site/visits", "/hoi-dap/a/b", "/api/search", "/api/search/suggest", "/tim-kiem" })
	void whatIsNotInTheTableHasNoKey(String path) {
		assertThat(CacheKey.of(path, null)).isNull();
	}

	@Test
	void endlessQueriesAreTooLongAndLongWordsAreNot() {
		assertThat(key("/van-ban", "q=" + "a".repeat(4000)).isTooLong()).isTrue();
		assertThat(key("/van-ban", "q=" + "%E1%BA%BF".repeat(200)).isTooLong()).isFalse();
		assertThat(key("/van-ban", "x=" + "a".repeat(9000)).isTooLong()).isFalse();
	}

	private static CacheKey key(String path, String query) {
		return Objects.requireNonNull(CacheKey.of(path, query));
	}

}
