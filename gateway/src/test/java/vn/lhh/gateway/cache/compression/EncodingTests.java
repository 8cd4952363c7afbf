package vn.lhh.gateway.cache.compression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "br|BROTLI", "gzip, deflate, br, zstd|BROTLI", "gzip|GZIP", "br;q=0, gzip|GZIP",
					"br;q=0.2, gzip;q=0.8|GZIP", "*|BROTLI", "identity|IDENTITY", "gzip;q=0|IDENTITY", "*;q=0|IDENTITY",
					"BR|BROTLI", "gzip;q=nonsense|IDENTITY", "deflate|IDENTITY" })
	void theBestFormTheClientTakesIsChosen(String accept, Encoding expected) {
		assertThat(Encoding.negotiate(accept, true)).isEqualTo(expected);
	}

	@Test
	void withoutBrotliGzipIsOffered() {
		assertThat(Encoding.negotiate("br, gzip", false)).isEqualTo(Encoding.GZIP);
		assertThat(Encoding.negotiate(null, true)).isEqualTo(Encoding.IDENTITY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"a-br\"|BROTLI|\"a\"", "\"a-gzip\"|GZIP|\"a\"",
			"\"a\"|BROTLI|\"a\"", "W/\"a-br\", \"b\"|BROTLI|W/\"a\", \"b\"", "*|GZIP|*" })
	void conditionsReachTheServiceInItsOwnTags(String condition, Encoding encoding, String expected) {
		assertThat(EntityTags.towardsService(condition, encoding)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "\"0-gzip\"|\"0\"", "\"12-br\"|\"12\"", "\"0\"|\"0\"", "W/\"3-gzip\"|W/\"3\"",
					"\"1-gzip\", \"2-br\",\"3\"|\"1\", \"2\",\"3\"", "*|*", "0-gzip|0-gzip", "\"a$1-br\"|\"a$1\"",
					"\"-gzip\"|\"\"" })
	void conditionsOfChangesNameTheTagsOfTheService(String condition, String expected) {
		assertThat(EntityTags.withoutSuffixes(condition)).isEqualTo(expected);
	}

	@Test
	void aTagOfAnotherEncodingIsNoCondition() {
		assertThat(EntityTags.towardsService("\"a-gzip\"", Encoding.BROTLI)).isNull();
	}

}
