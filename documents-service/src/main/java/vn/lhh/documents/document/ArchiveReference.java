package vn.lhh.documents.document;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a document's source and its archive data for the hand-over to the archive.
 *
 * @param secrecy must be {@code NONE}: a public site never holds a secret
 * @param organId code of the archiving body
 * @param fileYear year of the archive file
 * @param fileNotation notation of the archive file
 * @param sourceUrl URL or path where the document was found
 * @param archivedFrom the old address from which the document was taken over
 */
public record ArchiveReference(String secrecy, @Nullable String organId, @Nullable Integer fileYear,
		@Nullable String fileNotation, @Nullable String sourceUrl, @Nullable String archivedFrom) {

	/** The only secrecy level a public site may hold. */
	public static final String NOT_SECRET = "NONE";

	private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://\\S+|/(?!/)\\S*)");

	void check(FieldChecks fieldChecks) {
		fieldChecks.check(NOT_SECRET.equals(this.secrecy), "secrecy", "secrecy-not-public")
			.atMost("organId", this.organId, 13)
			.atMost("fileNotation", this.fileNotation, 20)
			.betweenYears("fileYear", this.fileYear, 1900, 2200)
			.check(this.sourceUrl == null || ADDRESS.matcher(this.sourceUrl).matches(), "sourceUrl", "url-malformed")
			.atMost("sourceUrl", this.sourceUrl, 1000)
			.atMost("archivedFrom", this.archivedFrom, 1000);
	}

}
