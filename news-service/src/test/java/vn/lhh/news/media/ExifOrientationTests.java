package vn.lhh.news.media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExifOrientationTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theOrientationIsReadFromTheCamerasData(int orientation) {
		assertThat(ExifOrientation.of(TestPictures.fromCamera(8, 8, orientation))).isEqualTo(orientation);
	}

	@Test
	void withoutSuchDataOrWithBrokenOnesAPictureIsUpright() {
		assertThat(ExifOrientation.of(TestPictures.encoded("jpeg", 8, 8))).isEqualTo(1);
		assertThat(ExifOrientation.of(TestPictures.encoded("png", 8, 8))).isEqualTo(1);
		assertThat(ExifOrientation.of(new byte[0])).isEqualTo(1);
		assertThat(ExifOrientation.of(TestPictures.fromCamera(8, 8, 42))).isEqualTo(1);
		byte[] whole = TestPictures.fromCamera(8, 8, 6);
		for (int length = 0; length < 40; length++) {
			assertThat(ExifOrientation.of(java.util.Arrays.copyOf(whole, length))).isBetween(1, 8);
		}
	}

}
