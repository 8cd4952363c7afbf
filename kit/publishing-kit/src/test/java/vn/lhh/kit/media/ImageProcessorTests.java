package vn.lhh.kit.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lhh.kit.media.SampleImages.SECRET;
import static vn.lhh.kit.media.SampleImages.ascii;
import static vn.lhh.kit.media.SampleImages.chunk;
import static vn.lhh.kit.media.SampleImages.exif;
import static vn.lhh.kit.media.SampleImages.joined;
import static vn.lhh.kit.media.SampleImages.riff;
import static vn.lhh.kit.media.SampleImages.segment;

class ImageProcessorTests {

	private static final long HEAP = 192L << 20;

	private final ImageProcessor images = ImageProcessor.within(HEAP, ImageProcessor.DEFAULT_PIXELS);

	@Test
	void whatACameraWroteBesideThePixelsIsGoneFromTheOriginalAndEveryRendition() {
		byte[] source = joined(
				SampleImages.jpeg(900, 300, segment(0xE1, ascii("Exif\0\0"), exif(1, ByteOrder.LITTLE_ENDIAN)),
						segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0"), ascii(SECRET)),
						segment(0xED, ascii("Photoshop 3.0\0"), ascii(SECRET)), segment(0xFE, ascii(SECRET)),
						segment(0xE2, ascii("MPF\0"), ascii(SECRET)), segment(0xE0, ascii("JFXX\0"), ascii(SECRET))),
				ascii(SECRET));
		assertThat(SampleImages.text(source)).contains(SECRET);
		ProcessedImage processed = process(source, FileType.JPEG);
		assertThat(processed.original().size()).isEqualTo(new ImageSize(900, 300));
		assertThat(processed.renditions()).hasSize(5);
		assertNoSecret(processed);
	}

	@Test
	void textsInAPngAreGone() {
		byte[] source = joined(SampleImages.png(SampleImages.encoded("png", 400, 300),
				chunk("tEXt", ascii("Comment\0" + SECRET)),
				chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
				chunk("eXIf", exif(1, ByteOrder.BIG_ENDIAN)), chunk("tIME", new byte[7]), chunk("prVt", ascii(SECRET))),
				ascii(SECRET));
		ProcessedImage processed = process(source, FileType.PNG);
		assertThat(processed.original().type()).isEqualTo(FileType.PNG);
		assertThat(SampleImages.text(processed.original().bytes())).doesNotContain("tIME");
		assertNoSecret(processed);
	}

	@Test
	void commentsInAGifAreGoneAndItsLoopStays() {
		byte[] plain = SampleImages.encoded("gif", 40, 30);
		byte[] loop = joined(new byte[] { 0x21, (byte) 0xFF, 11 }, ascii("NETSCAPE2.0"), new byte[] { 3, 1, 0, 0, 0 });
		byte[] comment = joined(new byte[] { 0x21, (byte) 0xFE, (byte) SECRET.length() }, ascii(SECRET), new byte[1]);
		byte[] xmp = joined(new byte[] { 0x21, (byte) 0xFF, 11 }, ascii("XMP DataXMP"),
				new byte[] { (byte) SECRET.length() }, ascii(SECRET), new byte[1]);
		int afterPalette = 13 + 3 * (2 << (plain[10] & 7));
		byte[] source = joined(Arrays.copyOf(plain, afterPalette), loop, comment, xmp,
				Arrays.copyOfRange(plain, afterPalette, plain.length), ascii(SECRET));
		ProcessedImage processed = process(source, FileType.GIF);
		assertThat(SampleImages.text(processed.original().bytes())).contains("NETSCAPE2.0");
		assertThat(processed.original().type()).isEqualTo(FileType.GIF);
		assertNoSecret(processed);
	}

	@Test
	void exifAndXmpInAWebpAreGone() {
		byte[] source = joined(SampleImages.webp(60, 40, 0x0C, riff("EXIF", exif(1, ByteOrder.LITTLE_ENDIAN)),
				riff("XMP ", ascii(SECRET)), riff("ZZZZ", ascii(SECRET))), ascii(SECRET));
		ProcessedImage processed = process(source, FileType.WEBP);
		assertThat(processed.original().type()).isEqualTo(FileType.WEBP);
		assertThat(processed.original().bytes()[20] & 0x0C).isZero();
		assertNoSecret(processed);
		assertRedIsOnTheLeft(processed.original());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aPictureStandsUprightHoweverTheCameraWasHeld(int orientation) {
		EncodedImage upright = process(SampleImages.fromCamera(80, 40, orientation), FileType.JPEG).original();
		assertThat(upright.size()).isEqualTo((orientation >= 5) ? new ImageSize(40, 80) : new ImageSize(80, 40));
		BufferedImage pixels = SampleImages.decoded(upright);
		boolean redAtStart = orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
		Color start = new Color(pixels.getRGB(5, 5));
		Color end = new Color(pixels.getRGB(pixels.getWidth() - 5, pixels.getHeight() - 5));
		assertThat(redAtStart ? start.getRed() : start.getBlue()).isGreaterThan(200);
		assertThat(redAtStart ? end.getBlue() : end.getRed()).isGreaterThan(200);
	}

	@ParameterizedTest
	@MethodSource
	void theOrientationIsFoundWhereverItMayLegallyStand(FileType type, byte[] source) {
		EncodedImage upright = process(source, type).original();
		assertThat(upright.size()).isEqualTo(new ImageSize(40, 80));
		BufferedImage pixels = SampleImages.decoded(upright);
		assertThat(new Color(pixels.getRGB(20, 10)).getRed()).isGreaterThan(200);
		assertThat(new Color(pixels.getRGB(20, 70)).getBlue()).isGreaterThan(200);
	}

	static Stream<Arguments> theOrientationIsFoundWhereverItMayLegallyStand() {
		byte[] fill = { (byte) 0xFF };
		byte[] big = segment(0xE1, ascii("Exif\0\0"), exif(6, ByteOrder.BIG_ENDIAN));
		byte[] little = segment(0xE1, ascii("Exif\0\0"), exif(6, ByteOrder.LITTLE_ENDIAN));
		byte[] xmp = segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x/>"));
		return Stream.of(arguments(FileType.JPEG, SampleImages.jpeg(80, 40, fill, big)),
				arguments(FileType.JPEG, SampleImages.jpeg(80, 40, fill, fill, fill, little)),
				arguments(FileType.JPEG, SampleImages.jpeg(80, 40, xmp, fill, big)),
				arguments(FileType.JPEG, SampleImages.jpeg(80, 40, segment(0xFE, ascii("x")), xmp, little)),
				arguments(FileType.PNG,
						SampleImages.png(SampleImages.encoded("png", 80, 40),
								chunk("eXIf", exif(6, ByteOrder.LITTLE_ENDIAN)))),
				arguments(FileType.WEBP, SampleImages.webp(80, 40, 0x08, riff("EXIF", exif(6, ByteOrder.BIG_ENDIAN)))),
				arguments(FileType.WEBP, SampleImages.webp(80, 40, 0x08,
						riff("EXIF", joined(ascii("Exif\0\0"), exif(6, ByteOrder.LITTLE_ENDIAN))))));
	}

	@Test
	void theColourProfileStays() {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
		byte[] source = SampleImages.jpeg(50, 50, segment(0xE2, ascii("ICC_PROFILE\0"), new byte[] { 1, 1 }, profile));
		assertThat(SampleImages.text(process(source, FileType.JPEG).original().bytes())).contains("ICC_PROFILE")
			.contains(SampleImages.text(profile));
	}

	@Test
	void anUprightPictureKeepsItsPixelsBitByBit() {
		byte[] plain = SampleImages.encoded("png", 700, 500);
		assertThat(process(plain, FileType.PNG).original().bytes()).isEqualTo(plain);
		byte[] photo = SampleImages.encoded("jpeg", 700, 500);
		assertThat(process(photo, FileType.JPEG).original().bytes()).isEqualTo(photo);
	}

	@Test
	void renditionsAreMadeInJpegAndWebpAndNeverLarger() {
		assertThat(forms(process(SampleImages.encoded("jpeg", 1600, 900), FileType.JPEG))).containsExactlyInAnyOrder(
				"JPEG 320x180", "WEBP 320x180", "JPEG 640x360", "WEBP 640x360", "JPEG 960x540", "WEBP 960x540",
				"JPEG 1280x720", "WEBP 1280x720");
		assertThat(forms(process(SampleImages.encoded("png", 700, 350), FileType.PNG)))
			.containsExactlyInAnyOrder("JPEG 320x160", "WEBP 320x160", "JPEG 640x320", "WEBP 640x320", "WEBP 700x350");
		assertThat(forms(process(SampleImages.encoded("gif", 60, 30), FileType.GIF))).containsExactly("WEBP 60x30");
	}

	@Test
	void everyRenditionShowsThePicture() {
		ProcessedImage processed = process(SampleImages.encoded("jpeg", 1300, 900), FileType.JPEG);
		processed.renditions().forEach(ImageProcessorTests::assertRedIsOnTheLeft);
	}

	@Test
	void transparencyStays() {
		BufferedImage clear = new BufferedImage(700, 300, BufferedImage.TYPE_INT_ARGB);
		clear.setRGB(0, 0, 0xFF00FF00);
		ProcessedImage processed = process(SampleImages.encoded("png", clear), FileType.PNG);
		assertThat(forms(processed)).contains("PNG 320x137", "WEBP 320x137");
		processed.renditions()
			.forEach((rendition) -> assertThat(SampleImages.decoded(rendition).getRGB(200, 100) >>> 24).isZero());
	}

	@Test
	void aWiderPictureIsKeptNoWiderThanTheSetting() {
		assertThat(this.images
			.process(() -> new ByteArrayInputStream(SampleImages.encoded("jpeg", 1600, 500)), FileType.JPEG, 1280,
					false)
			.original()
			.size()).isEqualTo(new ImageSize(1280, 400));
	}

	@Test
	void aSmallFileOfManyPixelsFitsIntoTheBudget() {
		byte[] source = SampleImages.blankPng(6000, 5000);
		assertThat(source.length).isLessThan(8000);
		ProcessedImage processed = process(source, FileType.PNG);
		assertThat(processed.original().size().width()).isLessThanOrEqualTo(2560);
	}

	@ParameterizedTest
	@ValueSource(longs = { 32, 64, 192, 512 })
	void whateverTheHeapAPictureOfTheMostPixelsIsUnpackedWithinItsShare(long megabytes) {
		MemoryBudget budget = MemoryBudget.of(megabytes << 20, ImageProcessor.DEFAULT_PIXELS);
		assertThat(budget.band() + budget.result()).isLessThan((megabytes << 20) / 3);
		CleanImage clean = ImageCleaner.clean(SampleImages.blankPng(7700, 7700), FileType.PNG);
		BufferedImage pixels = new ImageDecoder(budget).read(clean, FileType.PNG, 2560);
		assertThat(4L * pixels.getWidth() * pixels.getHeight()).isLessThanOrEqualTo(budget.result());
	}

	@Test
	void oneRenditionOfAStoredPictureIsMadeAsTheOthers() {
		byte[] stored = SampleImages.encoded("jpeg", 1280, 720);
		EncodedImage jpeg = this.images.rendition(() -> new ByteArrayInputStream(stored), FileType.JPEG, 320, false);
		EncodedImage webp = this.images.rendition(() -> new ByteArrayInputStream(stored), FileType.JPEG, 320, true);
		assertThat(List.of(jpeg.size(), webp.size())).containsOnly(new ImageSize(320, 180));
		assertThat(List.of(jpeg.type(), webp.type())).containsExactly(FileType.JPEG, FileType.WEBP);
		assertRedIsOnTheLeft(jpeg);
		assertRedIsOnTheLeft(webp);
	}

	private ProcessedImage process(byte[] source, FileType type) {
		return this.images.process(() -> new ByteArrayInputStream(source), type, 2560, true);
	}

	private static List<String> forms(ProcessedImage processed) {
		return processed.renditions()
			.stream()
			.map((form) -> form.type() + " " + form.size().width() + "x" + form.size().height())
			.toList();
	}

	private static void assertNoSecret(ProcessedImage processed) {
		Stream.concat(Stream.of(processed.original()), processed.renditions().stream())
			.forEach((form) -> assertThat(SampleImages.text(form.bytes())).doesNotContain(SECRET)
				.doesNotContain("Exif")
				.doesNotContain("MPF")
				.doesNotContain("Photoshop"));
	}

	private static void assertRedIsOnTheLeft(EncodedImage image) {
		BufferedImage pixels = SampleImages.decoded(image);
		assertThat(new ImageSize(pixels.getWidth(), pixels.getHeight())).isEqualTo(image.size());
		assertThat(new Color(pixels.getRGB(pixels.getWidth() / 4, 10)).getRed()).isGreaterThan(200);
		assertThat(new Color(pixels.getRGB(pixels.getWidth() * 3 / 4, 10)).getBlue()).isGreaterThan(200);
	}

}
