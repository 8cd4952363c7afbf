package vn.lhh.kit.media;

/**
 * EXIF orientation of a picture, in the order of the EXIF numbers 1 to 8; it maps each
 * pixel to the upright image.
 */
enum Orientation {

	/** Already upright. */
	UPRIGHT,
	/** Mirrored left to right. */
	MIRRORED,
	/** Upside down. */
	HALF_TURN,
	/** Mirrored top to bottom. */
	FLIPPED,
	/** Mirrored along the main diagonal. */
	TRANSPOSED,
	/** Needs a quarter turn clockwise. */
	QUARTER_TURN,
	/** Mirrored along the other diagonal. */
	TRANSVERSED,
	/** Needs a quarter turn anticlockwise. */
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
	 * Maps a pixel to its index in the upright image.
	 * @param x column in the stored picture
	 * @param y row in the stored picture
	 * @param size of the stored picture
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
