package vn.lhh.gateway.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalPathTests {

	@ParameterizedTest
	@CsvSource({ "/tin-tuc/,/tin-tuc", "/TIN-TUC,/tin-tuc", "//tin-tuc,/tin-tuc", "/tin-tuc//,/tin-tuc",
			"/Tin-Tuc/Hoi-Nghi/,/tin-tuc/hoi-nghi", "/van-ban//582-QD-UBND,/van-ban/582-qd-ubnd", "//,/", "///,/",
			"/chuyen-muc/Tin/RSS.xml,/chuyen-muc/tin/rss.xml", "/RSS.XML,/rss.xml", "/LOGIN/,/login",
			"/Tai-Khoan/loi-moi/,/tai-khoan/loi-moi", "/hoi-dap/Gui-Cau-Hoi,/hoi-dap/gui-cau-hoi",
			"/Quan-Tri/Tin/ABC/,/quan-tri/Tin/ABC", "/hinh-anh/Album/3/,/hinh-anh/album/3",
			"/van-ban/A/tep/AbC,/van-ban/a/tep/AbC", "/trang/gioi%20Thieu/,/trang/gioi%20Thieu",
			"//evil.example/,/evil.example", "////evil.example//a,/evil.example/a", "/css/Site.css/,/css/Site.css" })
	void eachPageHasOneAddress(String path, String canonical) {
		assertThat(CanonicalPath.of(path)).isEqualTo(canonical);
		assertThat(CanonicalPath.of(canonical)).isEqualTo(canonical);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/tin-tuc", "/api/news/articles/", "/api/qa/tracking/ABC", "//api/news", "//actuator/env",
					"/oauth2/Token/", "/.well-known/X/", "/tin-tuc//../actuator/env", "/%2f/evil", "//%09/evil",
					"/%5cevil/", "/a/..//", "/css/Site.AbC.css", "/img/A.png", "/hoi-dap/tra-cuu/ABC", "//tin-tuc;a" })
	void allElseStaysAsItIs(String path) {
		assertThat(CanonicalPath.of(path)).isEqualTo(path);
	}

}
