package vn.lhh.kit.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file type the portal can recognise by its bytes, with the name endings that agree
 * with it.
 */
public enum FileType {

	/** Photos. */
	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
	/** Drawings and screenshots. */
	PNG("image/png", "png"),
	/** Old drawings and animations. */
	GIF("image/gif", "gif"),
	/** Photos and drawings, packed tighter. */
	WEBP("image/webp", "webp"),
	/** Printed pages. */
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
	/** Text of LibreOffice. */
	ODT("application/vnd.oasis.opendocument.text", "odt"),
	/** Sheet of LibreOffice. */
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	/** Slides of LibreOffice. */
	ODP("application/vnd.oasis.opendocument.presentation", "odp"),
	/** Sound in MPEG frames. */
	MP3("audio/mpeg", "mp3"),
	/** Sound in Ogg pages. */
	OGG("audio/ogg", "ogg", "oga", "opus"),
	/** Sound in MP4 boxes. */
	M4A("audio/mp4", "m4a");

	private final String mime;

	private final List<String> endings;

	FileType(String mime, String... endings) {
		this.mime = mime;
		this.endings = List.of(endings);
	}

	/** The type with a MIME name. */
	public static Optional<FileType> of(String mime) {
		return Arrays.stream(values()).filter((type) -> type.mime.equals(mime)).findFirst();
	}

	/** The type a name's ending claims. */
	public static Optional<FileType> ofName(String filename) {
		String ending = filename.substring(filename.lastIndexOf('.') + 1);
		return Arrays.stream(values()).filter((type) -> type.hasEnding(ending)).findFirst();
	}

	/** Its MIME name. */
	public String mime() {
		return this.mime;
	}

	public boolean isPicture() {
		return this.mime.startsWith("image/");
	}

	/**
	 * A name with an ending of this type.
	 * @param filename perhaps with the ending of another
	 * @return the name readers get
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
