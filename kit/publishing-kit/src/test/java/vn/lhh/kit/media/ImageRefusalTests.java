package vn.lhh.kit.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lhh.kit.media.SampleImages.chunk;
import static vn.lhh.kit.media.SampleImages.joined;

class ImageRefusalTests {

	private static final long HEAP = 192L << 20;

	private final ImageProcessor images = ImageProcessor.within(HEAP, ImageProcessor.DEFAULT_PIXELS);

	@ParameterizedTest
	@MethodSource
	void aBombIsRefusedByItsHead(FileType type, byte[] source) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> process(source, type)).satisfies((problem) -> {
			assertThat(problem.errors().getFirst().field()).isEqualTo("file");
			assertThat(problem.errors().getFirst().code()).isEqualTo("picture-too-large");
		});
	}

	static Stream<Arguments> aBombIsRefusedByItsHead() {
		byte[] jpeg = SampleImages.encoded("jpeg", 64, 64);
		int frame = SampleImages.text(jpeg).indexOf("\u00FF\u00C0");
		Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xEE);
		byte[] progressive = SampleImages.encoded("jpeg", 64, 64);
		progressive[frame + 1] = (byte) 0xC2;
		System.arraycopy(new byte[] { 0x1B, 0x58, 0x1B, 0x58 }, 0, progressive, frame + 5, 4);
		byte[] gif = SampleImages.encoded("gif", 64, 64);
		int image = SampleImages.text(gif).indexOf("\u002C\0\0\0\0");
		Arrays.fill(gif, image + 5, image + 9, (byte) 0xFF);
		return Stream.of(arguments(FileType.PNG, head(50_000, 50_000)), arguments(FileType.PNG, head(60_000_001, 1)),
				arguments(FileType.PNG, head(1, 100_000)), arguments(FileType.JPEG, jpeg),
				arguments(FileType.JPEG, progressive), arguments(FileType.GIF, gif));
	}

	private static byte[] head(int width, int height) {
		byte[] small = SampleImages.blankPng(8, 8);
		byte[] size = java.nio.ByteBuffer.allocate(13).putInt(width).putInt(height).put(small, 24, 5).array();
		return joined(Arrays.copyOf(small, 8), chunk("IHDR", size), Arrays.copyOfRange(small, 33, small.length));
	}

	@ParameterizedTest
	@EnumSource(names = { "JPEG", "PNG", "GIF", "WEBP" })
	void aPictureThatIsCutAnywhereIsRefused(FileType type) {
		byte[] whole = (type == FileType.WEBP) ? SampleImages.webp(90, 70)
				: SampleImages.encoded(type.name(), noisy(90, 70));
		IntStream.iterate(whole.length - 1, (length) -> length > 0, (length) -> length - 1 - length / 9)
			.forEach((length) -> assertUnreadable(Arrays.copyOf(whole, length), type));
	}

	@Test
	void aCutPictureIsRefusedThoughItsEndWasPutOn() {
		byte[] jpeg = SampleImages.encoded("jpeg", noisy(300, 300));
		assertUnreadable(joined(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] { (byte) 0xFF, (byte) 0xD9 }),
				FileType.JPEG);
		byte[] png = SampleImages.encoded("png", noisy(300, 300));
		byte[] data = Arrays.copyOfRange(png, 41, png.length / 2);
		assertUnreadable(joined(Arrays.copyOf(png, 33), chunk("IDAT", data), chunk("IEND", new byte[0])), FileType.PNG);
		byte[] spoilt = png.clone();
		spoilt[png.length / 2]++;
		assertUnreadable(spoilt, FileType.PNG);
	}

	private ProcessedImage process(byte[] source, FileType type) {
		return this.images.process(() -> new ByteArrayInputStream(source), type, 2560, true);
	}

	private void assertUnreadable(byte[] source, FileType type) {
		assertThatExceptionOfType(Problem.class).as(type + " of " + source.length)
			.isThrownBy(() -> process(source, type))
			.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("picture-unreadable"));
	}

	private static BufferedImage noisy(int width, int height) {
		java.util.Random random = new java.util.Random(1);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		IntStream.range(0, width * height).forEach((at) -> image.setRGB(at % width, at / width, random.nextInt()));
		return image;
	}

}
