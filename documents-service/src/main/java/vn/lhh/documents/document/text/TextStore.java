package vn.lhh.documents.document.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.kit.outbox.UuidV7;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Stores texts in MongoDB, and which documents and files still need work. */
@Component
class TextStore {

	private static final String DOCUMENTS = "documents";

	private static final String TEXTS_DUE = "textsDue";

	private final MongoOperations mongo;

	TextStore(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(TextChunk.class)
			.createIndex(new Index("documentId", Sort.Direction.ASC).named("chunks_of_document"));
		mongo.indexOps(TextChunk.class)
			.createIndex(new Index("erased", Sort.Direction.ASC).sparse().named("erased_chunks"));
		mongo.indexOps(FileText.class)
			.createIndex(new Index("documentId", Sort.Direction.ASC).named("files_of_document"));
		mongo.indexOps(FileText.class).createIndex(new Index("dueAt", Sort.Direction.ASC).sparse().named("due_files"));
	}

	/** Finds a document without its drafts and its own text, never to be saved. */
	Optional<OfficialDocument> document(String id) {
		Query query = byId(id);
		query.fields().exclude("revisions", "outbox", "draft", "history", "live.wording", "live.search");
		return Optional.ofNullable(this.mongo.findOne(query, OfficialDocument.class));
	}

	/** Tells whether a document is gone for good, or about to be removed. */
	boolean isPurged(String id) {
		return !this.mongo.exists(byId(id).addCriteria(Criteria.where("purgedAt").is(null)), DOCUMENTS);
	}

	/** Finds documents whose texts may differ from what readers can download. */
	List<String> dueDocuments(int limit) {
		Query query = Query.query(Criteria.where(TEXTS_DUE).exists(true)).limit(limit);
		query.fields().include("_id");
		return this.mongo.find(query, org.bson.Document.class, DOCUMENTS)
			.stream()
			.map((found) -> found.getString("_id"))
			.toList();
	}

	/**
	 * Marks the texts of a document as followed, unless they became due again meanwhile.
	 */
	void settle(OfficialDocument followed) {
		String mark = followed.textsDue();
		if (mark != null) {
			Query unchanged = byId(followed.id()).addCriteria(Criteria.where(TEXTS_DUE).is(mark));
			this.mongo.updateFirst(unchanged, new Update().unset(TEXTS_DUE), DOCUMENTS);
		}
	}

	void mark(String documentId) {
		this.mongo.updateFirst(byId(documentId), Update.update(TEXTS_DUE, UuidV7.next()), DOCUMENTS);
	}

	/** Marks every public document, for data of versions without texts. */
	void markAll() {
		Query withFiles = Query.query(Criteria.where("live.files").exists(true));
		this.mongo.updateMulti(withFiles, Update.update(TEXTS_DUE, UuidV7.next()), DOCUMENTS);
	}

	/** Lists the chunks of a document without their text, never to be saved. */
	List<TextChunk> chunks(String documentId) {
		Query query = Query.query(Criteria.where("documentId").is(documentId)).with(Sort.by("_id"));
		query.fields().exclude("content", "outbox");
		return this.mongo.find(query, TextChunk.class);
	}

	Optional<TextChunk> chunk(String id) {
		return Optional.ofNullable(this.mongo.findById(id, TextChunk.class));
	}

	void save(TextChunk chunk) {
		this.mongo.save(chunk);
	}

	/** Removes the chunks of purged documents, once that is announced. */
	void removeErased() {
		this.mongo.remove(Query.query(Criteria.where("erased").is(true).and("outbox").size(0)), TextChunk.class);
	}

	List<FileText> files(String documentId) {
		return this.mongo.find(Query.query(Criteria.where("documentId").is(documentId)), FileText.class);
	}

	Optional<FileText> nextFile(Instant now) {
		Query query = Query.query(Criteria.where("dueAt").lte(now)).with(Sort.by("dueAt")).limit(1);
		return Optional.ofNullable(this.mongo.findOne(query, FileText.class));
	}

	void save(FileText file) {
		this.mongo.save(file);
	}

	/** Saves the state of a file, unless a purge has removed it meanwhile. */
	void update(FileText file) {
		this.mongo.replace(byId(file.fileId()), file);
	}

	boolean isKnown(FileText file) {
		return this.mongo.exists(byId(file.fileId()), FileText.class);
	}

	void remove(FileText file) {
		this.mongo.remove(byId(file.fileId()), FileText.class);
	}

	long waiting() {
		return this.mongo.count(Query.query(Criteria.where("dueAt").exists(true)), FileText.class);
	}

	long failed() {
		Criteria over = Criteria.where("dueAt").exists(false).and("failure").exists(true);
		return this.mongo.count(Query.query(over), FileText.class);
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
