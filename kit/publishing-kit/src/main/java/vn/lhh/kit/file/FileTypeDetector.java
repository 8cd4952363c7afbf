package vn.lhh.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.tika.Tika;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * File type detector that uses the bytes alone and reads beyond the first ones: archives,
 * streams, frames and the end of the file.
 */
final class FileTypeDetector {

	private static final int HEAD = 4096;

	private static final int TAIL = 2048;

	private static final Tika TIKA = new Tika();

	private FileTypeDetector() {
	}

	/**
	 * Detects the type of a file.
	 * @return empty where the type is unknown, or the file only begins like a known one
	 */
	static Optional<FileType> detect(Path file) throws IOException {
		String head = head(file);
		try {
			if (head.startsWith("\u00FF\u00D8\u00FF")) {
				return Optional.of(FileType.JPEG);
			}
			if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
				return Optional.of(FileType.PNG);
			}
			if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
				return Optional.of(FileType.GIF);
			}
			if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
				return Optional.of(FileType.WEBP);
			}
			return detectDocument(file, head).or(() -> SoundDetector.detect(file, head));
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Creates the problem for a file whose type is not accepted.
	 * @return {@code file-unsupported} with the MIME type that Tika detects
	 */
	static Problem refusal(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			String seems = TIKA.detect(in);
			return new Problem(ProblemKind.UNSUPPORTED, "file-unsupported", seems);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<FileType> detectDocument(Path file, String head) throws IOException {
		if (head.matches("(?s)%PDF-[12]\\.\\d.*")) {
			return isWholePdf(file) ? Optional.of(FileType.PDF) : Optional.empty();
		}
		if (head.startsWith("PK\u0003\u0004")) {
			return ArchiveDetector.detect(file);
		}
		if (head.startsWith(latin(HexFormat.of().parseHex("D0CF11E0A1B11AE1")))) {
			return CompoundFileDetector.detect(file);
		}
		return Optional.empty();
	}

	/** Allows only line breaks and padding after the last end mark. */
	private static boolean isWholePdf(Path file) throws IOException {
		String tail = tail(file);
		int end = tail.lastIndexOf("%%EOF");
		return end >= 0 && tail.substring(end + 5).chars().allMatch((next) -> next <= ' ');
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return latin(in.readNBytes(HEAD));
		}
	}

	private static String tail(Path file) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
			bytes.seek(bytes.length() - tail.length);
			bytes.readFully(tail);
			return latin(tail);
		}
	}

	static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
