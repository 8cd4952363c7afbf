package vn.lhh.documents.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Makes sure that a file is what its type says, so that a renamed archive or program does
 * not pass for a document.
 */
final class FileInspection {

	private static final String PDF = "application/pdf";

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private static final String ODT = "application/vnd.oasis.opendocument.text";

	private static final String OLE = "D0CF11E0A1B11AE1";

	private static final Map<String, String> SIGNATURES = Map.of("application/msword", OLE, "application/vnd.ms-excel",
			OLE, "image/jpeg", "FFD8FF", "image/png", "89504E470D0A1A0A");

	private static final Map<String, String> PARTS = Map.of(OOXML + "wordprocessingml.document", "word/document.xml",
			OOXML + "spreadsheetml.sheet", "xl/workbook.xml");

	/** The types a document's file may have. */
	static final Set<String> ALLOWED = Set.of(PDF, "application/msword", "application/vnd.ms-excel",
			OOXML + "wordprocessingml.document", OOXML + "spreadsheetml.sheet", ODT, "image/jpeg", "image/png");

	private FileInspection() {
	}

	/**
	 * Looks into a file.
	 * @return what is known of a PDF; nothing of others
	 * @throws Problem {@code file-damaged}, {@code file-locked}, {@code secrecy-marked}
	 */
	static PdfFacts inspect(Path file, String mime) {
		try {
			if (PDF.equals(mime)) {
				return PdfFacts.of(file);
			}
			if (!isGenuine(file, mime)) {
				throw damaged();
			}
			return PdfFacts.NONE;
		}
		catch (ZipException ex) {
			throw damaged();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Problem damaged() {
		return new Problem(ProblemKind.UNSUPPORTED, "file-damaged");
	}

	private static boolean isGenuine(Path file, String mime) throws IOException {
		String signature = SIGNATURES.get(mime);
		if (signature != null) {
			return startsWith(file, HexFormat.of().parseHex(signature));
		}
		try (ZipFile archive = new ZipFile(file.toFile())) {
			return ODT.equals(mime) ? saysOdt(archive) : archive.getEntry(PARTS.get(mime)) != null;
		}
	}

	private static boolean startsWith(Path file, byte[] signature) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(signature.length), signature);
		}
	}

	private static boolean saysOdt(ZipFile archive) throws IOException {
		ZipEntry entry = archive.getEntry("mimetype");
		if (entry == null) {
			return false;
		}
		try (InputStream in = archive.getInputStream(entry)) {
			return new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip().equals(ODT);
		}
	}

}
