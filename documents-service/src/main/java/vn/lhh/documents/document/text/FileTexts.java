package vn.lhh.documents.document.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.file.DocumentFile;

import org.springframework.stereotype.Service;

/**
 * Announces and withdraws the texts of a document's files, as the files become public and
 * cease to be. The document itself stores that this is due, so a crash half-way loses
 * nothing.
 */
@Service
public class FileTexts {

	private final TextStore store;

	private final Clock clock;

	FileTexts(TextStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Makes what is announced equal to what readers can download now, and erases what an
	 * extraction stored while the document was purged.
	 */
	void follow(String documentId) {
		Optional<OfficialDocument> found = this.store.document(documentId);
		Map<String, String> titles = found.map(OfficialDocument::publicFiles)
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(DocumentFile::id, DocumentFile::title));
		for (TextChunk chunk : this.store.chunks(documentId)) {
			String title = titles.get(chunk.fileId());
			if (title == null && chunk.isListed()) {
				change(chunk.id(), (listed) -> listed.withdraw(now()));
			}
			else if (title != null && !chunk.isListedAs(title)) {
				change(chunk.id(), (unlisted) -> unlisted.list(title, now()));
			}
		}
		request(documentId, titles.keySet());
		if (this.store.isPurged(documentId)) {
			erase(documentId);
		}
		found.ifPresent(this.store::settle);
	}

	/** Removes the texts of a purged document for good. */
	public void erase(String documentId) {
		this.store.files(documentId).forEach(this.store::remove);
		this.store.chunks(documentId).forEach((chunk) -> change(chunk.id(), (purged) -> purged.erase(now())));
	}

	private void request(String documentId, Set<String> files) {
		Set<String> known = this.store.files(documentId).stream().map(FileText::fileId).collect(Collectors.toSet());
		files.stream()
			.filter((file) -> !known.contains(file))
			.forEach((file) -> this.store.save(FileText.waiting(file, documentId, now())));
	}

	private void change(String chunkId, Consumer<TextChunk> change) {
		this.store.chunk(chunkId).ifPresent((chunk) -> {
			change.accept(chunk);
			this.store.save(chunk);
		});
	}

	private Instant now() {
		return this.clock.instant();
	}

}
