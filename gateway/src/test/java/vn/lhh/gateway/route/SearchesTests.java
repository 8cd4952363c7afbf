package vn.lhh.gateway.route;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchesTests {

	@ParameterizedTest
	@CsvSource({ "/van-ban,q=quy,true", "/van-ban,trang=2&q=quy,true", "/api/documents,number=12,true",
			"/api/qa/questions,%71=an,true", "/van-ban,q=,false", "/van-ban,trang=2,false", "/van-ban,,false",
			"/tim-kiem,,true", "/api/search,,true", "/api/search/suggest,,true", "/api/search/admin/pins,,false",
			"/van-ban,%zz=1,false", "/van-ban,=a,false" })
	void freeTextIsASearch(String path, String query, boolean search) {
		assertThat(Searches.asked(path, query)).isEqualTo(search);
	}

}
