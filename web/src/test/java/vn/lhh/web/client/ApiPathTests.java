package vn.lhh.web.client;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApiPathTests {

	@Test
	void whatAReaderTypedIsEncoded() {
		assertThat(ApiPath.of("/api/documents").with("q", "a&b=c #đ").with("year", null).with("type", " ").toString())
			.isEqualTo("/api/documents?q=a%26b%3Dc%20%23%C4%91");
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "a/b", "a?b", "a#b", "", "a b", "a%2F", "đ" })
	void whatCanNotBeASlugIsNotThere(String segment) {
		assertThatExceptionOfType(GatewayException.class)
			.isThrownBy(() -> ApiPath.of("/api/news/articles").slash(segment))
			.satisfies((problem) -> assertThat(problem.status()).isEqualTo(404));
	}

	@ParameterizedTest
	@ValueSource(strings = { "facets", "admin", "media", "files", "openapi" })
	void otherAddressesOfTheApiAreNoSlugs(String segment) {
		assertThatExceptionOfType(GatewayException.class).isThrownBy(() -> ApiPath.of("/api/documents").slash(segment))
			.satisfies((problem) -> assertThat(problem.status()).isEqualTo(404));
		assertThat(ApiPath.of("/api/news/articles").slash(segment).toString())
			.isEqualTo("/api/news/articles/" + segment);
	}

}
