package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Revision store beside the aggregates, without an upper bound. It inserts a revision
 * before the aggregate is saved, and the revision counts once that save succeeds; the
 * next writer overwrites, or the sweep removes, a revision left behind by a crash.
 */
public class RevisionStore {

	private static final Logger logger = LoggerFactory.getLogger(RevisionStore.class);

	private static final String COLLECTION = "revisions";

	private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

	private final MongoOperations mongo;

	private final String type;

	/**
	 * Creates the store for one type of aggregate.
	 * @param type the collection of the aggregates
	 */
	public RevisionStore(MongoOperations mongo, String type) {
		this.mongo = mongo;
		this.type = type;
	}

	public static void createIndexes(MongoOperations mongo) {
		MongoCollection<Document> revisions = mongo.getCollection(COLLECTION);
		revisions.createIndex(Indexes.compoundIndex(Indexes.ascending("aggregate"), Indexes.descending("number")),
				new IndexOptions().name("revision_of"));
		revisions.createIndex(Indexes.ascending("type", "counts", "at"), new IndexOptions().name("revision_orphans"));
	}

	/**
	 * Inserts the revision that the aggregate's next save makes count. It overwrites a
	 * revision of the same number that does not count; the writer whose save succeeds
	 * restores its own.
	 */
	public void stage(Publication<?> unsaved) {
		unsaved.embeddedRevisions().forEach((revision) -> adopt(unsaved.id(), revision));
		Optional.ofNullable(unsaved.formerRevision()).ifPresent((former) -> confirm(unsaved.id(), former));
		Optional.ofNullable(unsaved.stagedRevision()).ifPresent((fresh) -> insert(unsaved.id(), fresh));
	}

	private void insert(String aggregate, StagedRevision fresh) {
		Document document = document(aggregate, fresh, false);
		if (!inserted(document) && revisions().replaceOne(notCounting(document), document).getMatchedCount() == 0) {
			throw new OptimisticLockingFailureException(document.getString("_id") + " was saved by another");
		}
	}

	/**
	 * Marks the staged revision as counting, after the aggregate was saved. If that
	 * fails, the save still stands, and the next writer or the sweep marks it.
	 */
	public void settle(Publication<?> saved) {
		StagedRevision fresh = saved.stagedRevision();
		if (fresh != null) {
			try {
				confirm(saved.id(), fresh);
			}
			catch (MongoException ex) {
				logger.warn("revision {} of {} is marked later: {}", fresh.mark().number(), saved.id(), ex.toString());
			}
		}
		saved.revisionsStored();
	}

	private void confirm(String aggregate, StagedRevision revision) {
		String id = id(aggregate, revision.mark().number());
		Bson mine = Filters.and(Filters.eq("_id", id), Filters.eq("write", revision.mark().write()));
		if (revisions().updateOne(mine, Updates.set("counts", true)).getMatchedCount() == 0) {
			put(document(aggregate, revision, true));
		}
	}

	private void adopt(String aggregate, Revision<?> embedded) {
		StagedRevision stored = new StagedRevision(RevisionMark.embedded(embedded), embedded.content());
		put(document(aggregate, stored, true));
	}

	/** Writes a counting revision unless one exists. */
	private void put(Document counting) {
		try {
			revisions().replaceOne(notCounting(counting), counting, UPSERT);
		}
		catch (MongoWriteException ex) {
			ignoreDuplicate(ex);
		}
	}

	private boolean inserted(Document document) {
		try {
			revisions().insertOne(document);
			return true;
		}
		catch (MongoWriteException ex) {
			ignoreDuplicate(ex);
			return false;
		}
	}

	private static void ignoreDuplicate(MongoWriteException ex) {
		if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
			throw ex;
		}
	}

	/**
	 * Returns a page of the counting revisions, newest first; the newest comes from the
	 * aggregate itself.
	 */
	public PageResult<RevisionSummary> page(Publication<?> of, Paging paging) {
		List<? extends Revision<?>> embedded = of.embeddedRevisions();
		if (!embedded.isEmpty()) {
			List<RevisionSummary> all = embedded.reversed().stream().map(RevisionSummary::of).toList();
			return PageResult.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, all.size());
		}
		Optional<RevisionSummary> newest = Optional.ofNullable(of.newestRevision()).map(RevisionSummary::of);
		long before = newest.isPresent() ? 1 : 0;
		Bson older = older(of);
		List<RevisionSummary> found = revisions().find(older)
			.projection(Projections.exclude("content"))
			.sort(Sorts.descending("number"))
			.skip((int) Math.max(0, paging.offset() - before))
			.limit(paging.size())
			.map((document) -> RevisionSummary.of(mark(document)))
			.into(new ArrayList<>());
		Stream<RevisionSummary> first = (paging.offset() == 0) ? newest.stream() : Stream.empty();
		List<RevisionSummary> items = Stream.concat(first, found.stream()).limit(paging.size()).toList();
		return PageResult.of(items, paging, before + revisions().countDocuments(older));
	}

	/** Finds one counting revision. */
	public <C extends PublicationContent> Optional<Revision<C>> find(Publication<C> of, int number) {
		Optional<Revision<C>> embedded = of.embeddedRevisions()
			.stream()
			.filter((revision) -> revision.number() == number)
			.findFirst();
		RevisionMark newest = of.newestRevision();
		if (newest != null && newest.number() == number) {
			return Optional.of(newest.of(of.newest()));
		}
		return embedded.or(() -> Optional
			.ofNullable(revisions().find(Filters.and(older(of), Filters.eq("_id", id(of.id(), number)))).first())
			.map((document) -> mark(document).of(content(document, of.contentType()))));
	}

	private static Bson older(Publication<?> of) {
		return Filters.and(Filters.eq("aggregate", of.id()), Filters.lt("number", of.revisionNo()));
	}

	/**
	 * Finds revisions that were staged before a moment and do not count yet, at most
	 * 1000.
	 */
	public List<Orphan> uncounted(Instant before) {
		return revisions()
			.find(Filters.and(Filters.eq("type", this.type), Filters.eq("counts", false),
					Filters.lt("at", Date.from(before))))
			.projection(Projections.include("aggregate", "number", "write"))
			.limit(1000)
			.map((document) -> new Orphan(document.getString("aggregate"), document.getInteger("number"),
					document.getString("write")))
			.into(new ArrayList<>());
	}

	/**
	 * Marks an orphaned revision as counting if its aggregate was saved with that number,
	 * and removes it otherwise.
	 */
	public void sweep(Orphan orphan, @Nullable Publication<?> owner) {
		StagedRevision newest = (owner == null) ? null : owner.newestStaged();
		if (newest != null && newest.mark().number() == orphan.number()) {
			confirm(orphan.aggregate(), newest);
		}
		else {
			revisions().deleteOne(Filters.and(Filters.eq("_id", id(orphan.aggregate(), orphan.number())),
					Filters.eq("write", orphan.write()), Filters.eq("counts", false)));
		}
	}

	/** Returns every stored content of a publication. */
	public <C extends PublicationContent> List<C> contents(Publication<C> of) {
		return revisions().find(Filters.eq("aggregate", of.id()))
			.map((document) -> content(document, of.contentType()))
			.into(new ArrayList<>());
	}

	public void removeAll(String aggregate) {
		revisions().deleteMany(Filters.eq("aggregate", aggregate));
	}

	private Document document(String aggregate, StagedRevision revision, boolean counts) {
		RevisionMark mark = revision.mark();
		Document content = new Document();
		this.mongo.getConverter().write(revision.content(), content);
		return new Document("_id", id(aggregate, mark.number())).append("type", this.type)
			.append("aggregate", aggregate)
			.append("number", mark.number())
			.append("write", mark.write())
			.append("counts", counts)
			.append("at", Date.from(mark.at()))
			.append("authorId", mark.authorId())
			.append("authorName", mark.authorName())
			.append("note", mark.note())
			.append("changedFields", mark.changedFields())
			.append("content", content);
	}

	private static RevisionMark mark(Document document) {
		return new RevisionMark(document.getInteger("number"), document.getString("write"),
				document.getDate("at").toInstant(), document.getString("authorId"), document.getString("authorName"),
				document.getString("note"), document.getList("changedFields", String.class, List.of()));
	}

	private <C> C content(Document document, Class<C> type) {
		return this.mongo.getConverter().read(type, document.get("content", Document.class));
	}

	private static Bson notCounting(Document document) {
		return Filters.and(Filters.eq("_id", document.getString("_id")), Filters.ne("counts", true));
	}

	private static String id(String aggregate, int number) {
		return aggregate + ":" + number;
	}

	private MongoCollection<Document> revisions() {
		return this.mongo.getCollection(COLLECTION);
	}

	/**
	 * Revision that did not count when it was read.
	 */
	public record Orphan(String aggregate, int number, String write) {
	}

}
