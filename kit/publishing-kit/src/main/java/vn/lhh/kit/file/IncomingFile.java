package vn.lhh.kit.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.ImageSize;

/**
 * Uploaded file on disk, until it is stored or rejected.
 *
 * @param content the path of its bytes
 * @param type its type, detected from the bytes
 * @param filename its clean name
 * @param source SHA-256 of the bytes as uploaded
 * @param image its size as a picture; {@link ImageSize#NONE} for other files
 * @param renditions smaller forms of a picture; empty for other files
 */
public record IncomingFile(Path content, FileType type, String filename, String source, ImageSize image,
		List<EncodedImage> renditions) implements Closeable {

	/** Opens its bytes. */
	public InputStream open() {
		try {
			return Files.newInputStream(this.content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes it from the disk. */
	@Override
	public void close() {
		this.content.toFile().delete();
	}

}
