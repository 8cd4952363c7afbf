package vn.lhh.kit.media;

/**
 * An image as it is stored.
 *
 * @param bytes its file
 * @param type its type
 * @param size its width and height
 */
public record EncodedImage(byte[] bytes, FileType type, ImageSize size) {

	public boolean isWebp() {
		return this.type == FileType.WEBP;
	}

}
