package vn.lhh.search.analysis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TonePlacementTests {

	@ParameterizedTest
	@CsvSource({ "hoà,hòa", "thuý,thúy", "khoẻ,khỏe", "loà,lòa", "xoè,xòe", "tuỳ,tùy", "uỷ,ủy", "luỹ,lũy", "hoạ,họa",
			"qúy,quý", "qúi,quí", "qủa,quả", "gía,giá", "gìay,giày", "hòan,hoàn", "tóan,toán", "thủơ,thuở",
			"ngừơi,người", "gíêng,giếng", "chúôi,chuối", "húynh,huýnh", "ngòai,ngoài", "khủyu,khuỷu" })
	void aToneMarkMovesToItsUsualPlace(String typed, String uniform) {
		assertThat(TonePlacement.uniform(typed)).isEqualTo(uniform);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hòa", "thúy", "khỏe", "quý", "quí", "quá", "quà", "quỳnh", "quyết", "giá", "gì", "gìn",
			"già", "giữ", "giếng", "của", "mùa", "chìa", "lúa", "cứu", "hươu", "nghiễm", "nghiêng", "người", "trường",
			"đường", "tuyển", "truyền", "khuyến", "thuở", "xoáy", "ngoài", "ngoéo", "khuỷu", "xoòng", "toán", "huỳnh",
			"hoằng", "quẫy", "ý", "ở", "mỹ", "kỹ", "kĩ", "thủy", "nghị" })
	void aToneMarkInItsPlaceStays(String syllable) {
		assertThat(TonePlacement.uniform(syllable)).isEqualTo(syllable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "café", "résumé", "josé", "andré", "naïve", "hoc", "582", "москва", "à̀b", "oàèú" })
	void aWordThatIsNoSyllableStays(String word) {
		assertThat(TonePlacement.uniform(word)).isEqualTo(word);
	}

}
