package vn.lhh.news.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import vn.lhh.kit.problem.Problem;
import vn.lhh.news.NewsProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PictureStudioTests {

	private final PictureStudio studio = new PictureStudio(
			new NewsProperties(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 1_000_000, 1280));

	@Test
	void whatACameraWroteBesideThePixelsIsGone() {
		byte[] source = TestPictures.fromCamera(80, 40, 1);
		assertThat(new String(source, StandardCharsets.ISO_8859_1)).contains("Exif").contains("GPS");
		PictureStudio.Print print = this.studio.develop(source, "image/jpeg");
		assertThat(new String(print.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("GPS");
		assertThat(print.size()).isEqualTo(new PixelSize(80, 40));
	}

	@Test
	void aPictureTakenSidewaysIsTurnedUpright() {
		PictureStudio.Print print = this.studio.develop(TestPictures.fromCamera(80, 40, 6), "image/jpeg");
		assertThat(print.size()).isEqualTo(new PixelSize(40, 80));
		BufferedImage upright = TestPictures.decoded(print.bytes());
		assertThat(new Color(upright.getRGB(20, 10)).getRed()).isGreaterThan(200);
		assertThat(new Color(upright.getRGB(20, 70)).getBlue()).isGreaterThan(200);
	}

	@Test
	void aPictureTakenUpsideDownIsTurnedUpright() {
		BufferedImage upright = TestPictures
			.decoded(this.studio.develop(TestPictures.fromCamera(80, 40, 3), "image/jpeg").bytes());
		assertThat(new Color(upright.getRGB(10, 20)).getBlue()).isGreaterThan(200);
		assertThat(new Color(upright.getRGB(70, 20)).getRed()).isGreaterThan(200);
	}

	@Test
	void aWiderPictureIsKeptNoWiderThanTheSetting() {
		assertThat(this.studio.develop(TestPictures.encoded("png", 1600, 500), "image/png").size())
			.isEqualTo(new PixelSize(1280, 400));
	}

	@Test
	void aPngStaysAPng() {
		assertThat(this.studio.develop(TestPictures.encoded("png", 30, 20), "image/png").mime()).isEqualTo("image/png");
	}

	@Test
	void aPictureOfTooManyPixelsIsRefusedBeforeItIsUnpacked() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.studio.develop(TestPictures.encoded("png", 2000, 600), "image/png"))
			.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("picture-too-large"));
	}

	@Test
	void whatIsNoPictureIsRefused() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.studio.develop(new byte[100], "image/jpeg"))
			.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("picture-unreadable"));
		byte[] cut = java.util.Arrays.copyOf(TestPictures.encoded("png", 300, 300), 60);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.studio.develop(cut, "image/png"));
	}

	@Test
	void aRenditionKeepsTheProportions() {
		byte[] stored = TestPictures.encoded("jpeg", 1280, 720);
		assertThat(this.studio.scale(stored, "image/jpeg", 320).size()).isEqualTo(new PixelSize(320, 180));
	}

}
