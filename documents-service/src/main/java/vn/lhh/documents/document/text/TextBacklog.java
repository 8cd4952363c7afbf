package vn.lhh.documents.document.text;

import java.time.Duration;
import java.util.List;

import vn.lhh.documents.taxonomy.SeedLog;

/**
 * Finds the work that no process has in hand: documents saved in another process or
 * before a crash, and those of versions without texts.
 *
 * @param interval how often to look
 */
record TextBacklog(TextStore store, SeedLog seedLog, Duration interval) {

	static final int BATCH = 100;

	/** Marks the documents of versions without texts, once for the whole database. */
	void adopt() {
		this.seedLog.once("texts", this.store::markAll);
	}

	/** Returns at most {@value #BATCH} due documents, and removes purged chunks. */
	List<String> sweep() {
		this.store.removeErased();
		return this.store.dueDocuments(BATCH);
	}

}
