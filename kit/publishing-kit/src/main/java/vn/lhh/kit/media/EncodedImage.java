package vn.lhh.kit.media;

/**
 * Encoded image, ready to be stored.
 *
 * @param bytes the file's content
 */
public record EncodedImage(byte[] bytes, FileType type, ImageSize size) {

	public boolean isWebp() {
		return this.type == FileType.WEBP;
	}

}
