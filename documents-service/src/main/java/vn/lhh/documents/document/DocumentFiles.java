package vn.lhh.documents.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.DocumentsProperties;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.problem.Rules;
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

	private final Attachments attachments;

	private final DocumentDesk desk;

	private final long maxBytes;

	DocumentFiles(Attachments attachments, DocumentDesk desk, DocumentsProperties settings) {
		this.attachments = attachments;
		this.desk = desk;
		this.maxBytes = settings.maxFileSize().toBytes();
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
			this.attachments.delete(file.id());
			throw ex;
		}
	}

	/**
	 * Takes a file from a document's draft; what is live and the history keep it.
	 * @param id the document
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param fileId the file
	 * @param by who removes it
	 * @return the saved document
	 * @throws Problem {@code not-found}, {@code version-stale}
	 */
	public OfficialDocument detach(String id, @Nullable Long version, String fileId, Actor by) {
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
		return this.attachments.find(fileId).orElseThrow(Problem::notFound);
	}

	/**
	 * Stores a file without a document, for first content that is written in one go.
	 * @param upload the file
	 * @param by who stores it
	 * @return the file
	 */
	public DocumentFile store(Upload upload, Actor by) {
		Path spool = spooled(upload.bytes());
		try (InputStream in = Files.newInputStream(spool)) {
			Attachment stored = this.attachments.store(in, upload.filename(), FileInspection.ALLOWED, this.maxBytes,
					by);
			return described(upload, stored, spool);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			spool.toFile().delete();
		}
	}

	private DocumentFile described(Upload upload, Attachment stored, Path spool) {
		try {
			PdfFacts facts = FileInspection.inspect(spool, stored.mime());
			return new DocumentFile(stored.id(), upload.role(), String.valueOf(Nfc.clean(upload.title())), 1,
					stored.filename(), stored.mime(), stored.size(), stored.sha256(), facts.pages(), facts.signedBy(),
					facts.signedAt());
		}
		catch (RuntimeException ex) {
			this.attachments.delete(stored.id());
			throw ex;
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

	private Path spooled(InputStream bytes) {
		try {
			Path spool = Files.createTempFile("document", ".part");
			try (var out = Files.newOutputStream(spool)) {
				long copied = bytes.transferTo(new Bounded(out, this.maxBytes));
				new Rules().check(copied > 0, "file", "file-empty").verify();
				return spool;
			}
			catch (IOException | RuntimeException ex) {
				Files.delete(spool);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void verify(OfficialDocument document, @Nullable Long version, Upload upload) {
		if (version != null && version != document.version()) {
			throw new Problem(ProblemKind.STALE, "version-stale", document.version());
		}
		new Rules().required("title", Nfc.clean(upload.title()), LONGEST_TITLE).verify();
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
