package vn.lhh.documents.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.mongodb.MongoGridFSException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.media.FileType;

/** Extracts the text of one waiting file after the other and stores it in chunks. */
class TextExtraction {

	static final String DURATION = "portal.text.extraction";

	private static final Logger logger = LoggerFactory.getLogger(TextExtraction.class);

	private final TextStore store;

	private final AttachmentStore attachmentStore;

	private final TextExtractor extractor;

	private final TextProperties settings;

	private final Meters meters;

	TextExtraction(TextStore store, AttachmentStore attachmentStore, TextExtractor extractor, TextProperties settings,
			Meters meters) {
		this.store = store;
		this.attachmentStore = attachmentStore;
		this.extractor = extractor;
		this.settings = settings;
		this.meters = meters;
	}

	/**
	 * Extracts the text of the file that has waited longest.
	 * @return its document, whose texts are to be announced; empty if no file waits
	 */
	Optional<String> next() {
		Optional<FileText> next = this.store.nextFile(this.meters.clock().instant());
		next.ifPresent((waiting) -> fileOf(waiting).ifPresentOrElse((file) -> extract(waiting, file),
				() -> this.store.remove(waiting)));
		return next.map(FileText::documentId);
	}

	private Optional<DocumentFile> fileOf(FileText waiting) {
		return this.store.document(waiting.documentId())
			.map(OfficialDocument::publicFiles)
			.flatMap((files) -> files.stream().filter((file) -> file.id().equals(waiting.fileId())).findFirst());
	}

	private void extract(FileText waiting, DocumentFile file) {
		Timer.Sample begun = Timer.start(this.meters.registry());
		String result = "failed";
		try {
			ExtractedText text = read(file);
			result = text.text().isEmpty() ? "scan" : "text";
			keep(waiting, text);
		}
		catch (ExtractionException ex) {
			fail(waiting, file, ex);
		}
		begun.stop(this.meters.registry().timer(DURATION, "result", result));
	}

	private ExtractedText read(DocumentFile file) throws ExtractionException {
		FileType type = FileType.of(file.mime()).orElseThrow(() -> ExtractionException.lasting("unknown-type"));
		if (file.size() > this.settings.maxFileSize().toBytes()) {
			throw ExtractionException.lasting("too-large");
		}
		try {
			return read(file.id(), type);
		}
		catch (MongoGridFSException ex) {
			throw ExtractionException.lasting("missing");
		}
		catch (IOException ex) {
			logger.warn("file {} can't be read: {}", file.id(), ex.toString());
			throw ExtractionException.passing("io");
		}
	}

	private ExtractedText read(String fileId, FileType type) throws IOException, ExtractionException {
		Path spool = Files.createTempFile("text", ".part");
		try {
			try (InputStream in = this.attachmentStore.open(fileId)) {
				Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
			}
			return this.extractor.extract(spool, type);
		}
		finally {
			Files.deleteIfExists(spool);
		}
	}

	/**
	 * Stores the chunks before it notes that the file is done, so that a crash in between
	 * only reads the file again. If the document was purged meanwhile, nothing is stored.
	 */
	private void keep(FileText waiting, ExtractedText text) {
		if (!this.store.isKnown(waiting)) {
			return;
		}
		List<String> parts = TextSplitter.split(text.text(), TextSplitter.CHUNK);
		for (int part = 0; part < parts.size(); part++) {
			TextChunk chunk = this.store.chunk(TextChunk.idOf(waiting.fileId(), part))
				.orElse(TextChunk.of(waiting, part));
			chunk.write(new TextChunk.TextPart(parts.get(part), parts.size(), text.truncated()));
			this.store.save(chunk);
		}
		this.store.mark(waiting.documentId());
		this.store.update(waiting.extracted());
	}

	private void fail(FileText waiting, DocumentFile file, ExtractionException failure) {
		FileText failed = waiting.failed(failure, this.settings.attempts(), this.meters.clock().instant());
		logger.warn("text of file {} of document {} not extracted: {}, attempt {}, next {}", file.id(),
				waiting.documentId(), failure.getMessage(), failed.attempts(), failed.dueAt());
		this.store.update(failed);
	}

	/** Ends the child process until a file waits again, and gives up the file in hand. */
	void close() {
		this.extractor.close();
	}

	/** Holds where durations are recorded and what the time is. */
	record Meters(MeterRegistry registry, Clock clock) {
	}

}
