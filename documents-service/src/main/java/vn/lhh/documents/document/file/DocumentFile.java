package vn.lhh.documents.document.file;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * A file of a document.
 *
 * @param id the stored file
 * @param role what it is to the document
 * @param title what readers see
 * @param order among the document's files
 * @param filename the original name
 * @param mime the sniffed type
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 * @param pages how many, where they can be counted
 * @param signedBy the name in the file's own digital signature
 * @param signedAt its time
 */
public record DocumentFile(String id, FileRole role, String title, int order, String filename, String mime, long size,
		String sha256, @Nullable Integer pages, @Nullable String signedBy, @Nullable Instant signedAt) {

	/**
	 * The same file under other words.
	 * @param newRole what it is to the document
	 * @param newTitle what readers see
	 * @param newOrder among the document's files
	 * @return the file
	 */
	public DocumentFile called(FileRole newRole, String newTitle, int newOrder) {
		return new DocumentFile(this.id, newRole, newTitle, newOrder, this.filename, this.mime, this.size, this.sha256,
				this.pages, this.signedBy, this.signedAt);
	}

	public void check(FieldChecks fieldChecks, String at) {
		fieldChecks.required(at + ".title", this.title, 250).present(at + ".role", this.role);
	}

}
