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
import vn.lhh.kit.intake.FileIntake;
import vn.lhh.kit.intake.IncomingFile;
import vn.lhh.kit.intake.IntakeRules;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.Nfc;

import org.springframework.stereotype.Service;

/**
 * Where files are put to documents and taken away. A file belongs to the draft until the
 * document is published with it.
 */
@Service
public class DocumentFiles {

	private static final int LONGEST_TITLE = 250;

	private static final Set<FileType> TYPES = Set.of(FileType.PDF, FileType.DOC, FileType.XLS, FileType.DOCX,
			FileType.XLSX, FileType.ODT, FileType.JPEG, FileType.PNG);

	/** Bytes that say nothing, or only that something is packed. */
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
	 * Stores a file and puts it to a document's draft; either both or neither.
	 * @param id the document
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param upload the file
	 * @param by who uploads
	 * @return the file and the saved document
	 * @throws Problem {@code not-found}, {@code validation-failed},
	 * {@code file-unsupported}, {@code file-damaged}, {@code file-locked},
	 * {@code too-large}, {@code version-stale}
	 */
	public Attached attach(String id, @Nullable Long version, Upload upload, Actor by) {
		verify(this.desk.required(id), version, upload);
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
	 * Takes a file from a document's draft; what is live and the history keep it.
	 * @param id the document
	 * @param version the version the editor saw
	 * @param fileId the file
	 * @param by who removes it
	 * @return the saved document
	 * @throws Problem {@code not-found}, {@code version-stale}
	 */
	public OfficialDocument detach(String id, long version, String fileId, Actor by) {
		DocumentFile gone = ofDraft(id, fileId);
		return this.desk.changeFiles(id, version,
				(files) -> files.stream().filter((file) -> !file.id().equals(fileId)).toList(),
				"Bỏ tệp " + gone.filename(), by);
	}

	/**
	 * A file as editors may see it before it is public.
	 * @param id the document
	 * @param fileId the file
	 * @return the stored file
	 * @throws Problem {@code not-found}
	 */
	public Attachment preview(String id, String fileId) {
		return stored(ofDraft(id, fileId).id());
	}

	/**
	 * A stored file.
	 * @param fileId the file
	 * @return what is known of it
	 * @throws Problem {@code not-found}
	 */
	public Attachment stored(String fileId) {
		return this.attachmentStore.find(fileId).orElseThrow(Problem::notFound);
	}

	/**
	 * Stores a file without a document, for first content that is written in one go.
	 * @param upload the file
	 * @param by who stores it
	 * @return the file
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

	private DocumentFile ofDraft(String id, String fileId) {
		OfficialDocument document = this.desk.required(id);
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
	 * A file on its way in.
	 *
	 * @param role what it is to the document
	 * @param title what readers see
	 * @param filename the name the client gave
	 * @param bytes its content
	 */
	public record Upload(FileRole role, String title, @Nullable String filename, InputStream bytes) {
	}

	/**
	 * A file that was put to a document.
	 *
	 * @param file the file
	 * @param document the saved document
	 */
	public record Attached(DocumentFile file, OfficialDocument document) {
	}

}
