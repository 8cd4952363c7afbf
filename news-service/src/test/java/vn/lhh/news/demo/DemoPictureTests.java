package vn.lhh.news.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.ImageSize;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPictureTests {

	@ParameterizedTest
	@EnumSource
	void aPictureIsAWholeJpegOfTheSizeItSays(DemoPicture demoPicture) throws IOException {
		EncodedImage image = demoPicture.image();
		BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
		assertThat(new ImageSize(pixels.getWidth(), pixels.getHeight())).isEqualTo(image.size());
		assertThat(demoPicture.alt()).hasSizeGreaterThan(20);
	}

}
