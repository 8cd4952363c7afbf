package vn.lhh.kit.media;

/**
 * Width and height of an image in pixels.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

	/** Of a file that is no image. */
	public static final ImageSize NONE = new ImageSize(0, 0);

	long pixels() {
		return (long) this.width * this.height;
	}

	ImageSize turned() {
		return new ImageSize(this.height, this.width);
	}

	/** The same proportions, no wider than a width. */
	ImageSize within(int most) {
		if (this.width <= most) {
			return this;
		}
		return new ImageSize(most, Math.max(1, Math.round(this.height * (most / (float) this.width))));
	}

}
