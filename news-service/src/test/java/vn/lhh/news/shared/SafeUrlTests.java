package vn.lhh.news.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeUrlTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://vusta.vn", "http://lamdong.gov.vn/tin?a=1", "/van-ban", "/tin-tuc/abc#phan-2" })
	void addressesOnTheWebOrOnThisSiteAreTaken(String address) {
		assertThat(SafeUrl.isAllowed(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example", "vusta.vn",
			"https://", "ftp://a.vn", "JaVaScRiPt:alert(1)", "/a b", "https://a b.vn", "https://admin@evil.example/",
			"https://vusta.vn:80@evil.example/", "http://a:b@vusta.vn" })
	void allOthersAreRefused(String address) {
		assertThat(SafeUrl.isAllowed(address)).isFalse();
	}

	@Test
	void noneIsFineAndTooLongIsNot() {
		assertThat(SafeUrl.isAllowed(null)).isTrue();
		assertThat(SafeUrl.isAllowed("/" + "a".repeat(500))).isFalse();
	}

}
