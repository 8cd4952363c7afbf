package vn.lhh.kit.media;

/**
 * Image width and height in pixels.
 */
public record ImageSize(int width, int height) {

	/** The size of a file that is no image. */
	public static final ImageSize NONE = new ImageSize(0, 0);

	long pixels() {
		return (long) this.width * this.height;
	}

	ImageSize turned() {
		return new ImageSize(this.height, this.width);
	}

	/** Scales down to a maximum width, keeping the proportions. */
	ImageSize within(int most) {
		if (this.width <= most) {
			return this;
		}
		return new ImageSize(most, Math.max(1, Math.round(this.height * (most / (float) this.width))));
	}

}
