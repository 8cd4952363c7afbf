package vn.lhh.kit.media;

/**
 * How a camera was held, in the numbers of EXIF, and where each pixel goes to stand
 * upright.
 */
enum Orientation {

	/** As it lies. */
	UPRIGHT,
	/** Mirrored left to right. */
	MIRRORED,
	/** Upside down. */
	HALF_TURN,
	/** Upside down and mirrored. */
	FLIPPED,
	/** Lying, mirrored. */
	TRANSPOSED,
	/** Lying on its left side. */
	QUARTER_TURN,
	/** Lying on its right side, mirrored. */
	TRANSVERSED,
	/** Lying on its right side. */
	THREE_QUARTER_TURN;

	static Orientation of(int exif) {
		return (exif >= 1 && exif <= 8) ? values()[exif - 1] : UPRIGHT;
	}

	boolean isLying() {
		return compareTo(TRANSPOSED) >= 0;
	}

	ImageSize upright(ImageSize lying) {
		return isLying() ? lying.turned() : lying;
	}

	/**
	 * Place of a pixel in the upright image.
	 * @param x column in the picture as it lies
	 * @param y row in the picture as it lies
	 * @param size of the picture as it lies
	 * @return index into the rows of the upright image
	 */
	int place(int x, int y, ImageSize size) {
		int right = size.width() - 1 - x;
		int up = size.height() - 1 - y;
		int width = upright(size).width();
		return switch (this) {
			case UPRIGHT -> y * width + x;
			case MIRRORED -> y * width + right;
			case HALF_TURN -> up * width + right;
			case FLIPPED -> up * width + x;
			case TRANSPOSED -> x * width + y;
			case QUARTER_TURN -> x * width + up;
			case TRANSVERSED -> right * width + up;
			case THREE_QUARTER_TURN -> right * width + y;
		};
	}

}
