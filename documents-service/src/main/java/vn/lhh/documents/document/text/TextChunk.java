package vn.lhh.documents.document.text;

import java.time.Instant;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;

/**
 * Aggregates one chunk of a file's text, kept while its document exists, so that a text
 * is extracted once and announced as often as it becomes public.
 */
@Document("texts")
public class TextChunk extends Aggregate {

	static final String EXTRACTED = "documents.text.extracted.v1";

	static final String WITHDRAWN = "documents.text.withdrawn.v1";

	private final String documentId;

	private final String fileId;

	private final int part;

	private TextPart content = TextPart.NONE;

	private String fileTitle = "";

	private boolean listed;

	private boolean erased;

	@PersistenceCreator
	TextChunk(String id, String documentId, String fileId, int part) {
		super(id);
		this.documentId = documentId;
		this.fileId = fileId;
		this.part = part;
	}

	static TextChunk of(FileText file, int part) {
		return new TextChunk(idOf(file.fileId(), part), file.documentId(), file.fileId(), part);
	}

	static String idOf(String fileId, int part) {
		return fileId + "-" + part;
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

	/** Replaces the text, which is announced when it is listed next. */
	void write(TextPart part) {
		this.content = part;
		this.listed = false;
	}

	void list(String title, Instant now) {
		this.fileTitle = title;
		this.listed = true;
		announce(EXTRACTED, new TextSnapshot(id(), this.documentId, this.fileId, title, this.part, this.content.parts(),
				this.content.text(), this.content.truncated(), this.content.isScan()), now);
	}

	void withdraw(Instant now) {
		this.listed = false;
		announceWithdrawal(WITHDRAWN, now);
	}

	/** Drops the text for good; the chunk follows once this is announced. */
	void erase(Instant now) {
		if (!this.erased) {
			this.erased = true;
			this.listed = false;
			this.content = TextPart.NONE;
			announceErasure(WITHDRAWN, now);
		}
	}

	String fileId() {
		return this.fileId;
	}

	/** Tells whether readers of the topic have the text, under this title of its file. */
	boolean isListedAs(String title) {
		return this.listed && this.fileTitle.equals(title);
	}

	boolean isListed() {
		return this.listed;
	}

	/**
	 * Holds one part of a file's text.
	 *
	 * @param parts how many the file has
	 * @param truncated whether the file has more text than was taken
	 */
	record TextPart(String text, int parts, boolean truncated) {

		static final TextPart NONE = new TextPart("", 1, false);

		boolean isScan() {
			return this.text.isEmpty();
		}

	}

}
