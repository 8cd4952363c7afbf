package vn.lhh.news.media;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PixelSize(int width, int height) {

	/** Of what is no picture. */
	public static final PixelSize NONE = new PixelSize(0, 0);

}
