package vn.lhh.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.hash.Sha256;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.media.ProcessedImage;
import vn.lhh.kit.problem.Problem;

/**
 * File intake for uploads: limits their size, detects their type from the bytes alone,
 * cleans their name and removes metadata from pictures. It leaves nothing of a rejected
 * file.
 */
public final class FileIntake {

	private static final int BUFFER = 16_384;

	private final ImageProcessor images;

	/**
	 * Creates an intake.
	 * @param images cleans pictures
	 */
	public FileIntake(ImageProcessor images) {
		this.images = images;
	}

	/**
	 * Receives a file; pictures are not cleaned yet.
	 * @param bytes its content, read once
	 * @param filename the name the client gave
	 * @return the file on disk, to be closed
	 * @throws Problem {@code file-unsupported}, {@code too-large},
	 * {@code validation-failed} with {@code filename-malformed} or {@code file-empty}
	 */
	public IncomingFile receive(InputStream bytes, @Nullable String filename, IntakeRules rules) {
		String name = FileNames.checked(filename);
		Path spool = spool();
		try {
			String source = copy(bytes, spool, rules.maxBytes());
			FileType type = type(spool, rules);
			return new IncomingFile(spool, type, type.named(name), source, ImageSize.NONE, List.of());
		}
		catch (IOException ex) {
			spool.toFile().delete();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			spool.toFile().delete();
			throw ex;
		}
	}

	/**
	 * Cleans a received picture and makes its renditions; other files stay as they are.
	 * @return the file to store
	 * @throws Problem {@code picture-too-large}, {@code picture-unreadable}
	 */
	public IncomingFile clean(IncomingFile file, IntakeRules rules) {
		if (!file.type().isPicture()) {
			return file;
		}
		ProcessedImage image = this.images.process(file::open, file.type(), rules.keptWidth(), rules.renditions());
		EncodedImage original = image.original();
		try {
			Files.write(file.content(), original.bytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new IncomingFile(file.content(), original.type(), original.type().named(file.filename()), file.source(),
				original.size(), image.renditions());
	}

	private static FileType type(Path spool, IntakeRules rules) throws IOException {
		long size = Files.size(spool);
		if (size == 0) {
			throw Problem.invalid("file", "file-empty");
		}
		FileType type = FileTypeDetector.detect(spool)
			.filter(rules.types()::contains)
			.orElseThrow(() -> FileTypeDetector.refusal(spool));
		if (type.isPicture() && size > rules.maxPictureBytes()) {
			throw Problem.tooLarge(rules.maxPictureBytes());
		}
		return type;
	}

	private static Path spool() {
		try {
			return Files.createTempFile("upload", ".part");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String copy(InputStream bytes, Path to, long maxBytes) throws IOException {
		MessageDigest digest = Sha256.begin();
		try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
			byte[] buffer = new byte[BUFFER];
			long total = 0;
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				total += read;
				if (total > maxBytes) {
					throw Problem.tooLarge(maxBytes);
				}
				out.write(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
