package vn.lhh.documents.document;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Where a document comes from and where it goes when it is handed over to the archive.
 *
 * @param secrecy must be {@code NONE}: a public site never holds a secret
 * @param organId code of the archiving body
 * @param fileYear year of the file
 * @param fileNotation notation of the file
 * @param sourceUrl where the document was found
 * @param archivedFrom the old address it was taken over from
 */
public record ArchiveReference(String secrecy, @Nullable String organId, @Nullable Integer fileYear,
		@Nullable String fileNotation, @Nullable String sourceUrl, @Nullable String archivedFrom) {

	/** The only secrecy a public site may hold. */
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
