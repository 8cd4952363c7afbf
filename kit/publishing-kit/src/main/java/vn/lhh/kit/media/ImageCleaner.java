package vn.lhh.kit.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

import vn.lhh.kit.problem.Problem;

/**
 * Image cleaner that removes metadata (EXIF, GPS, XMP, IPTC, comments, texts, bytes after
 * the end) from a picture file and keeps the pixels and the colour profile as they are.
 */
final class ImageCleaner {

	private ImageCleaner() {
	}

	/**
	 * Removes the metadata.
	 * @param source the file as uploaded
	 * @throws Problem {@code picture-unreadable} if the file is cut off or its structure
	 * is broken
	 */
	static CleanImage clean(byte[] source, FileType type) {
		try {
			return switch (type) {
				case JPEG -> new JpegCleaner(ByteBuffer.wrap(source)).clean();
				case PNG -> new PngCleaner(ByteBuffer.wrap(source)).clean();
				case GIF -> new GifCleaner(ByteBuffer.wrap(source)).clean();
				case WEBP -> new WebpCleaner(ByteBuffer.wrap(source)).clean();
				default -> throw unreadable();
			};
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException
				| ArithmeticException ex) {
			throw unreadable();
		}
	}

	static Problem unreadable() {
		return Problem.invalid("file", "picture-unreadable");
	}

}
