package vn.lhh.documents.document.file;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.DocumentsProperties;
import vn.lhh.documents.document.DocumentDesk;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.file.FileIntake;
import vn.lhh.kit.file.IncomingFile;
import vn.lhh.kit.file.IntakeRules;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.Nfc;

import org.springframework.stereotype.Service;

/**
 * Attaches files to documents and detaches them. A file belongs to the draft until the
 * document is published with it.
 */
@Service
public class DocumentFiles {

	private static final int LONGEST_TITLE = 250;

	private static final Set<FileType> TYPES = Set.of(FileType.PDF, FileType.DOC, FileType.XLS, FileType.DOCX,
			FileType.XLSX, FileType.ODT, FileType.JPEG, FileType.PNG);

	/**
	 * Detected media types that do not tell the format, or only that the bytes are a
	 * container.
	 */
	private static final Set<Object> SAYING_NOTHING = Set.of("application/octet-stream", "application/zip",
			"application/x-tika-msoffice", "application/x-tika-ooxml");

	private final AttachmentStore attachmentStore;

	private final FileIntake intake;

	private final DocumentDesk desk;

	private final IntakeRules rules;

	DocumentFiles(AttachmentStore attachmentStore, FileIntake intake, DocumentDesk desk, DocumentsProperties settings) {
		this.attachmentStore = attachmentStore;
		this.intake = intake;
		this.desk = desk;
		long most = settings.maxFileSize().toBytes();
		this.rules = new IntakeRules(TYPES, most, most, Integer.MAX_VALUE, false);
	}

	/**
	 * Stores a file and adds it to a document's draft; if adding fails, it deletes the
	 * file again.
	 * @param version the version the editor saw, {@code null} for the newest
	 * @return the file and the saved document
	 * @throws Problem {@code not-found}, {@code validation-failed},
	 * {@code file-unsupported}, {@code file-damaged}, {@code file-locked},
	 * {@code too-large}, {@code version-stale}
	 */
	public Attached attach(String id, @Nullable Long version, Upload upload, Actor by) {
		verify(this.desk.writable(id, by), version, upload);
		DocumentFile file = store(upload, by);
		try {
			OfficialDocument saved = this.desk.changeFiles(id, version, (files) -> with(files, file),
					"Thêm tệp " + file.filename(), by);
			return new Attached(file, saved);
		}
		catch (RuntimeException ex) {
			this.attachmentStore.delete(file.id());
			throw ex;
		}
	}

	/**
	 * Removes a file from a document's draft; the live version and the history keep it.
	 * @param version the version the editor saw
	 * @return the saved document
	 * @throws Problem {@code not-found}, {@code version-stale}
	 */
	public OfficialDocument detach(String id, long version, String fileId, Actor by) {
		DocumentFile gone = ofDraft(this.desk.writable(id, by), fileId);
		return this.desk.changeFiles(id, version,
				(files) -> files.stream().filter((file) -> !file.id().equals(fileId)).toList(),
				"Bỏ tệp " + gone.filename(), by);
	}

	/**
	 * Returns a file of the draft or the live version, for editors.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public Attachment preview(String id, String fileId, Actor by) {
		return stored(ofDraft(this.desk.required(id, by), fileId).id());
	}

	/**
	 * Returns a stored file's metadata.
	 * @throws Problem {@code not-found}
	 */
	public Attachment stored(String fileId) {
		return this.attachmentStore.find(fileId).orElseThrow(Problem::notFound);
	}

	/**
	 * Stores a file without a document, for demo documents that are created in one step.
	 */
	public DocumentFile store(Upload upload, Actor by) {
		try (IncomingFile received = received(upload)) {
			IncomingFile file = this.intake.clean(received, this.rules);
			PdfFacts facts = (file.type() == FileType.PDF) ? PdfFacts.of(file.content()) : PdfFacts.NONE;
			Attachment stored = this.attachmentStore.store(file, by);
			return new DocumentFile(stored.id(), upload.role(), String.valueOf(Nfc.clean(upload.title())), 1,
					stored.filename(), stored.mime(), stored.size(), stored.sha256(), facts.pages(), facts.signedBy(),
					facts.signedAt());
		}
	}

	private IncomingFile received(Upload upload) {
		try {
			return this.intake.receive(upload.bytes(), upload.filename(), this.rules);
		}
		catch (Problem ex) {
			boolean damaged = "file-unsupported".equals(ex.code()) && SAYING_NOTHING.containsAll(ex.arguments())
					&& FileType.ofName(String.valueOf(upload.filename())).filter(TYPES::contains).isPresent();
			throw damaged ? PdfFacts.damaged() : ex;
		}
	}

	private static DocumentFile ofDraft(OfficialDocument document, String fileId) {
		return Stream.of(Optional.ofNullable(document.draft()), Optional.ofNullable(document.live()))
			.flatMap(Optional::stream)
			.flatMap((content) -> content.attached().stream())
			.filter((file) -> file.id().equals(fileId))
			.findFirst()
			.orElseThrow(Problem::notFound);
	}

	private static void verify(OfficialDocument document, @Nullable Long version, Upload upload) {
		if (version != null && version != document.version()) {
			throw new Problem(ProblemKind.STALE, "version-stale", document.version());
		}
		new FieldChecks().required("title", Nfc.clean(upload.title()), LONGEST_TITLE).throwIfInvalid();
	}

	private static List<DocumentFile> with(List<DocumentFile> files, DocumentFile file) {
		return Stream.concat(files.stream(), Stream.of(file.called(file.role(), file.title(), files.size() + 1)))
			.toList();
	}

	/**
	 * Holds an uploaded file.
	 *
	 * @param role the file's role in the document
	 * @param title the display name
	 * @param filename the name the client gave
	 */
	public record Upload(FileRole role, String title, @Nullable String filename, InputStream bytes) {
	}

	/** Holds an attached file and the saved document. */
	public record Attached(DocumentFile file, OfficialDocument document) {
	}

}
