package vn.lhh.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.media.FileType;

/**
 * ZIP file detector that recognises office documents by their main part, without
 * unpacking any archive that names more files or bytes than an office document has.
 */
final class ArchiveDetector {

	private static final int LONGEST_LIST = 1 << 20;

	private static final int MOST_PARTS = 10_000;

	private static final long MOST_BYTES = 1L << 30;

	private static final Map<String, FileType> MAIN_PARTS = Map.of("word/document.xml", FileType.DOCX,
			"xl/workbook.xml", FileType.XLSX, "ppt/presentation.xml", FileType.PPTX);

	private ArchiveDetector() {
	}

	static Optional<FileType> detect(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			if (!isWithinLimits(archive)) {
				return Optional.empty();
			}
			return openDocument(archive).or(() -> MAIN_PARTS.entrySet()
				.stream()
				.filter((part) -> archive.getEntry(part.getKey()) != null)
				.map(Map.Entry::getValue)
				.findFirst()
				.filter((type) -> isDeclared(archive, type)));
		}
		catch (ZipException ex) {
			return Optional.empty();
		}
	}

	private static boolean isWithinLimits(ZipFile archive) {
		return archive.size() <= MOST_PARTS
				&& archive.stream().mapToLong((part) -> Math.min(part.getSize(), MOST_BYTES)).sum() <= MOST_BYTES;
	}

	private static Optional<FileType> openDocument(ZipFile archive) {
		ZipEntry content = archive.getEntry("content.xml");
		ZipEntry mime = archive.getEntry("mimetype");
		if (mime == null) {
			return Optional.empty();
		}
		return FileType.of(text(archive, mime, 100).strip())
			.filter((type) -> content != null || type == FileType.ODT)
			.filter((type) -> type == FileType.ODT || type == FileType.ODS || type == FileType.ODP);
	}

	/**
	 * Checks that the list of parts, where it exists, declares the main part's type
	 * without macros.
	 */
	private static boolean isDeclared(ZipFile archive, FileType type) {
		@Nullable ZipEntry list = archive.getEntry("[Content_Types].xml");
		return list == null || text(archive, list, LONGEST_LIST).contains(type.mime() + ".main+xml");
	}

	private static String text(ZipFile archive, ZipEntry entry, int most) {
		try (InputStream in = archive.getInputStream(entry)) {
			return new String(in.readNBytes(most), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
