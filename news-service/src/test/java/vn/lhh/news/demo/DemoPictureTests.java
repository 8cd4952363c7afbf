package vn.lhh.news.demo;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPictureTests {

	@ParameterizedTest
	@EnumSource
	void aSceneIsAPictureOfManyColoursWithoutHoles(DemoPicture demoPicture) {
		BufferedImage picture = demoPicture.paint();
		Set<Integer> colours = new HashSet<>();
		int black = 0;
		for (int x = 0; x < PicturePainter.WIDTH; x += 5) {
			for (int y = 0; y < PicturePainter.HEIGHT; y += 5) {
				int rgb = picture.getRGB(x, y) & 0xFFFFFF;
				colours.add(rgb);
				black += (rgb == 0) ? 1 : 0;
			}
		}
		assertThat(colours).hasSizeGreaterThan(60);
		assertThat(black).isZero();
		assertThat(demoPicture.alt()).hasSizeGreaterThan(20);
	}

	@Test
	void theSameSceneIsAlwaysTheSamePicture() {
		int[] first = DemoPicture.LAKE.paint()
			.getRGB(0, 0, PicturePainter.WIDTH, PicturePainter.HEIGHT, null, 0, PicturePainter.WIDTH);
		int[] again = DemoPicture.LAKE.paint()
			.getRGB(0, 0, PicturePainter.WIDTH, PicturePainter.HEIGHT, null, 0, PicturePainter.WIDTH);
		assertThat(again).isEqualTo(first);
	}

}
