package vn.lhh.gateway.cache.compression;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class CompressorTests {

	private final Compressor compressor = compressor(9);

	@ParameterizedTest
	@EnumSource(names = { "GZIP", "BROTLI" })
	void whatOneReaderGetsIsCompressedWithLessCareThanWhatIsKept(Encoding encoding) throws IOException {
		byte[] page = page();
		assertThat(this.compressor.compressOnce(page, encoding).length)
			.isGreaterThan(this.compressor.compress(page, encoding).length)
			.isLessThan(page.length / 2);
	}

	@Test
	void whatOneReaderGetsIsWhole() throws IOException {
		byte[] packed = this.compressor.compressOnce(page(), Encoding.GZIP);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(page());
	}

	@Test
	void lessCareThanTheSettingIsNeverMore() throws IOException {
		assertThat(compressor(1).compressOnce(page(), Encoding.GZIP))
			.isEqualTo(compressor(1).compress(page(), Encoding.GZIP));
	}

	@Test
	void brotliAsShippedIsSmallerThanGzip() throws IOException {
		Compressor shipped = new Compressor(
				new CompressionProperties(DataSize.ofBytes(512), DataSize.ofMegabytes(1), 5, 6));
		for (byte[] each : List.of(Files.readAllBytes(Path.of("../web/src/main/resources/static/css/site.css")),
				Files.readAllBytes(Path.of("../web/src/main/jte/layout.jte")))) {
			assertThat(shipped.compress(each, Encoding.BROTLI))
				.hasSizeLessThan(shipped.compress(each, Encoding.GZIP).length);
		}
	}

	private static Compressor compressor(int level) {
		return new Compressor(new CompressionProperties(DataSize.ofBytes(512), DataSize.ofMegabytes(1), level, level));
	}

	private static byte[] page() {
		String[] words = "<li class=\"story\"> </li> Liên hiệp Hội khoa học và kỹ thuật tỉnh Lâm Đồng công bố"
			.split(" ");
		StringBuilder page = new StringBuilder();
		new Random(7).ints(5000, 0, words.length).forEach((word) -> page.append(words[word]).append(' '));
		return page.toString().getBytes(StandardCharsets.UTF_8);
	}

}
