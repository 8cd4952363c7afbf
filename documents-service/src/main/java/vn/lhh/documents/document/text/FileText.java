package vn.lhh.documents.document.text;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Holds how far the extraction of one file's text is, so that each file is read once.
 *
 * @param attempts how often it was tried
 * @param dueAt when it is tried next; {@code null} for never
 * @param failure why the last attempt failed
 */
@Document("file_texts")
record FileText(@Id String fileId, String documentId, int attempts, @Nullable Instant dueAt, @Nullable String failure) {

	private static final Duration PAUSE = Duration.ofMinutes(10);

	static FileText waiting(String fileId, String documentId, Instant now) {
		return new FileText(fileId, documentId, 0, now, null);
	}

	FileText extracted() {
		return new FileText(this.fileId, this.documentId, this.attempts + 1, null, null);
	}

	/**
	 * Returns the state after a failure.
	 * @param most attempts in all
	 */
	FileText failed(ExtractionException failure, int most, Instant now) {
		int tried = this.attempts + 1;
		boolean over = failure.isLasting() || tried >= most;
		return new FileText(this.fileId, this.documentId, tried, over ? null : now.plus(PAUSE.multipliedBy(tried)),
				failure.getMessage());
	}

}
