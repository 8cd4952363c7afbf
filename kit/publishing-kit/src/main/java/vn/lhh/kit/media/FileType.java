package vn.lhh.kit.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * File types that the portal recognises by their bytes, with their file name extensions.
 */
public enum FileType {

	/** JPEG photo. */
	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
	/** PNG drawing or screenshot. */
	PNG("image/png", "png"),
	/** GIF drawing or animation. */
	GIF("image/gif", "gif"),
	/** WebP photo or drawing, with better compression. */
	WEBP("image/webp", "webp"),
	/** PDF document. */
	PDF("application/pdf", "pdf"),
	/** Word before 2007. */
	DOC("application/msword", "doc", "dot"),
	/** Excel before 2007. */
	XLS("application/vnd.ms-excel", "xls", "xlt"),
	/** PowerPoint before 2007. */
	PPT("application/vnd.ms-powerpoint", "ppt", "pps", "pot"),
	/** Word. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** Excel. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** PowerPoint. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	/** LibreOffice text. */
	ODT("application/vnd.oasis.opendocument.text", "odt"),
	/** LibreOffice spreadsheet. */
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	/** LibreOffice presentation. */
	ODP("application/vnd.oasis.opendocument.presentation", "odp"),
	/** Audio in MPEG frames. */
	MP3("audio/mpeg", "mp3"),
	/** Audio in Ogg pages. */
	OGG("audio/ogg", "ogg", "oga", "opus"),
	/** Audio in MP4 boxes. */
	M4A("audio/mp4", "m4a");

	private final String mime;

	private final List<String> endings;

	FileType(String mime, String... endings) {
		this.mime = mime;
		this.endings = List.of(endings);
	}

	/** Finds the type of a MIME type. */
	public static Optional<FileType> of(String mime) {
		return Arrays.stream(values()).filter((type) -> type.mime.equals(mime)).findFirst();
	}

	/** Finds the type of a file name's extension. */
	public static Optional<FileType> ofName(String filename) {
		String ending = filename.substring(filename.lastIndexOf('.') + 1);
		return Arrays.stream(values()).filter((type) -> type.hasEnding(ending)).findFirst();
	}

	/** Returns its MIME type. */
	public String mime() {
		return this.mime;
	}

	public boolean isPicture() {
		return this.mime.startsWith("image/");
	}

	/**
	 * Gives a file name an extension of this type, replacing that of another known type.
	 */
	public String named(String filename) {
		int dot = filename.lastIndexOf('.');
		if (dot > 0 && hasEnding(filename.substring(dot + 1))) {
			return filename;
		}
		String stem = (dot > 0 && ofName(filename).isPresent()) ? filename.substring(0, dot) : filename;
		return stem + "." + this.endings.getFirst();
	}

	private boolean hasEnding(String ending) {
		return this.endings.contains(ending.toLowerCase(Locale.ROOT));
	}

}
