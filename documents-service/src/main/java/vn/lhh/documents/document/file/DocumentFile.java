package vn.lhh.documents.document.file;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a file of a document.
 *
 * @param id the stored attachment's id
 * @param role the file's role in the document
 * @param title the display name
 * @param order position among the document's files, from 1
 * @param filename the original name
 * @param mime the detected media type
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 * @param pages the number of pages, if they can be counted
 * @param signedBy the name in the file's own digital signature
 * @param signedAt the time of that signature
 */
public record DocumentFile(String id, FileRole role, String title, int order, String filename, String mime, long size,
		String sha256, @Nullable Integer pages, @Nullable String signedBy, @Nullable Instant signedAt) {

	/** Returns the same file with another role, title and order. */
	public DocumentFile called(FileRole newRole, String newTitle, int newOrder) {
		return new DocumentFile(this.id, newRole, newTitle, newOrder, this.filename, this.mime, this.size, this.sha256,
				this.pages, this.signedBy, this.signedAt);
	}

	/**
	 * Tells whether the facts of the stored file are known.
	 * @return {@code false} for one that a request only names by its id
	 */
	public boolean hasFacts() {
		return !this.sha256.isEmpty();
	}

	public void check(FieldChecks fieldChecks, String at) {
		fieldChecks.required(at + ".title", this.title, 250).present(at + ".role", this.role);
	}

}
