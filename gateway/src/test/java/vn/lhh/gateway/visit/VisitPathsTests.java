package vn.lhh.gateway.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitPathsTests {

	@ParameterizedTest
	@CsvSource({ "/,/", "/tin-tuc,/tin-tuc", "/tin-tuc/,/tin-tuc", "/a?b=c,/a", "/a#b,/a", "//a///b,/a/b",
			"/a/./b/../c,/a/c", "/h%E1%BB%99i,/hội" })
	void onePageHasOnePath(String sent, String counted) {
		assertThat(VisitPaths.normalised(sent)).contains(counted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tin-tuc", "https://x/a", "/../etc", "/a%0Ab", "/a%zz", "?a" })
	void whatIsNoPathIsRefused(String sent) {
		assertThat(VisitPaths.normalised(sent)).isEmpty();
	}

	@Test
	void aPathLongerThanAnyPageIsRefused() {
		assertThat(VisitPaths.normalised("/" + "a".repeat(512))).isEmpty();
	}

	@Test
	void onlyTheHostOfAForeignReferrerIsKept() {
		assertThat(VisitPaths.foreignHost("https://WWW.Google.com/search?q=x", "lhh.vn")).isEqualTo("www.google.com");
		assertThat(VisitPaths.foreignHost("http://lhh.vn:8080/a", "lhh.vn:8080")).isNull();
		assertThat(VisitPaths.foreignHost("không phải địa chỉ", "lhh.vn")).isNull();
		assertThat(VisitPaths.foreignHost(null, "lhh.vn")).isNull();
	}

}
