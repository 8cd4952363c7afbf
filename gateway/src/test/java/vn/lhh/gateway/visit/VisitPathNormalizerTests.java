package vn.lhh.gateway.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitPathNormalizerTests {

	@ParameterizedTest
	@CsvSource({ "/,/", "/tin-tuc,/tin-tuc", "/tin-tuc/,/tin-tuc", "/a?b=c,/a", "/a#b,/a", "//a///b,/a/b",
			"/a/./b/../c,/a/c", "/h%E1%BB%99i,/hội" })
	void onePageHasOnePath(String sent, String counted) {
		assertThat(VisitPathNormalizer.normalised(sent)).contains(counted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tin-tuc", "https://x/a", "/../etc", "/a%0Ab", "/a%zz", "?a" })
	void whatIsNoPathIsRefused(String sent) {
		assertThat(VisitPathNormalizer.normalised(sent)).isEmpty();
	}

	@Test
	void aPathLongerThanAnyPageIsRefused() {
		assertThat(VisitPathNormalizer.normalised("/" + "a".repeat(512))).isEmpty();
	}

	@Test
	void onlyTheHostOfAForeignReferrerIsKept() {
		assertThat(VisitPathNormalizer.foreignHost("https://WWW.Google.com/search?q=x", "lhh.vn"))
			.isEqualTo("www.google.com");
		assertThat(VisitPathNormalizer.foreignHost("http://lhh.vn:8080/a", "lhh.vn:8080")).isNull();
		assertThat(VisitPathNormalizer.foreignHost("không phải địa chỉ", "lhh.vn")).isNull();
		assertThat(VisitPathNormalizer.foreignHost(null, "lhh.vn")).isNull();
	}

}
