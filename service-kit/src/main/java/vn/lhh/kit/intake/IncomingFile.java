package vn.lhh.kit.intake;

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
 * An uploaded file on disk, until it is stored or refused.
 *
 * @param content where its bytes are
 * @param type its type, read from the bytes
 * @param filename its clean name
 * @param source SHA-256 of the bytes as they were uploaded
 * @param image its size where it is a picture
 * @param renditions its smaller forms where it is a picture
 */
public record IncomingFile(Path content, FileType type, String filename, String source, ImageSize image,
		List<EncodedImage> renditions) implements Closeable {

	/** Its bytes. */
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
