package vn.lhh.documents.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.validity.DocumentStandings;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Stores documents in their MongoDB collection. */
@Component
public class Documents extends PublicationStore<OfficialDocument> {

	/**
	 * The order of the page this site was developed from: newest first, then the higher
	 * number.
	 */
	static final Sort ORDER = Sort.by(Sort.Direction.DESC, "live.term.issueDate", "live.printed.numberInt", "_id");

	/**
	 * Path segments next to {@code /api/documents/{slug}}, reserved and therefore no
	 * slugs.
	 */
	private static final Set<String> NO_SLUGS = Set.of("admin", "facets", "files", "media", "openapi", "preview");

	private static final String[] NOT_IN_LISTS = { "revisions", "outbox", "draft", "history", "live.wording.bodyHtml",
			"live.wording.bodyText", "live.search", "live.relations", "live.archive", "live.printed.searchKeys" };

	private final MongoOperations mongo;

	private final DocumentStandings standings;

	Documents(MongoOperations mongo, DocumentStandings standings) {
		super(mongo, OfficialDocument.class, NO_SLUGS);
		this.mongo = mongo;
		this.standings = standings;
	}

	/**
	 * Saves a document with its current standing, and updates the documents it points at;
	 * the texts of its files follow in the background.
	 */
	@Override
	public OfficialDocument save(OfficialDocument document) {
		if (document.live() != null) {
			document.stand(this.standings.of(document.id()));
		}
		document.noteTargets();
		document.noteTexts();
		OfficialDocument saved = super.save(document);
		this.standings.follow(saved);
		return saved;
	}

	/** Returns one page of matches, the best matches before all others. */
	PageResult<OfficialDocument> ranked(Criteria found, Optional<Criteria> best, Paging paging) {
		if (best.isEmpty()) {
			return paging.complete(find(found, paging.offset(), paging.size()), () -> count(found));
		}
		Criteria first = both(found, best.get());
		long total = count(found);
		long atTop = count(first);
		List<OfficialDocument> items = new ArrayList<>();
		if (paging.offset() < atTop) {
			items.addAll(find(first, paging.offset(), paging.size()));
		}
		if (items.size() < paging.size()) {
			Criteria others = both(found, new Criteria().norOperator(best.get()));
			items.addAll(find(others, Math.max(0, paging.offset() - atTop), paging.size() - items.size()));
		}
		return PageResult.of(items, paging, total);
	}

	/** Counts matches by several facets in one aggregation. */
	Document counted(Criteria found, List<AggregationOperation> tallies) {
		Aggregation steps = Aggregation
			.newAggregation(Stream.concat(Stream.of(Aggregation.match(found)), tallies.stream()).toList());
		Document counted = this.mongo.aggregate(steps, OfficialDocument.class, Document.class).getUniqueMappedResult();
		return Optional.ofNullable(counted).orElseGet(Document::new);
	}

	long count(Criteria found) {
		return this.mongo.count(Query.query(found), OfficialDocument.class);
	}

	List<OfficialDocument> byIds(List<String> ids, Criteria listed) {
		return find(both(listed, Criteria.where("_id").in(ids)), 0, Paging.MAX_SIZE);
	}

	List<OfficialDocument> pointingAt(String id, Criteria listed) {
		Query query = Query.query(both(listed, Criteria.where("live.relations.targetId").is(id)))
			.with(ORDER)
			.limit(Paging.MAX_SIZE);
		query.fields().exclude("revisions", "outbox", "draft", "history", "live.wording.bodyHtml", "live.search");
		return this.mongo.find(query, OfficialDocument.class);
	}

	/**
	 * Finds at most 20 documents outside the trash whose draft or live number field
	 * equals the value.
	 * @param field a field of {@code DocumentNumber}
	 * @param except the id of a document to leave out, {@code null} for none
	 */
	public List<OfficialDocument> withNumber(String field, String value, @Nullable String except) {
		Criteria same = new Criteria().orOperator(Criteria.where("live.printed." + field).is(value),
				Criteria.where("draft.printed." + field).is(value));
		Criteria others = Criteria.where("_id").ne(String.valueOf(except)).and("status").ne("TRASHED");
		Query query = Query.query(both(others, same)).with(Sort.by("_id")).limit(20);
		query.fields().exclude("revisions", "outbox", "history");
		return this.mongo.find(query, OfficialDocument.class);
	}

	boolean exists(String id) {
		return this.mongo.exists(Query.query(Criteria.where("_id").is(id)), OfficialDocument.class);
	}

	Optional<OfficialDocument> outsideTheTrash(String id) {
		Query query = Query.query(outsideTheTrash(Criteria.where("_id").is(id)));
		return Optional.ofNullable(this.mongo.findOne(query, OfficialDocument.class));
	}

	boolean isFiledUnder(String entryId) {
		return this.mongo.exists(Query.query(outsideTheTrash(filedUnder(entryId))), OfficialDocument.class);
	}

	List<String> idsFiledUnder(String entryId) {
		Query query = Query.query(filedUnder(entryId));
		query.fields().include("_id");
		return this.mongo.find(query, OfficialDocument.class).stream().map(OfficialDocument::id).toList();
	}

	private List<OfficialDocument> find(Criteria found, long skip, int limit) {
		Query query = Query.query(found).with(ORDER).skip(skip).limit(limit);
		query.fields().exclude(NOT_IN_LISTS);
		return this.mongo.find(query, OfficialDocument.class);
	}

	private static Criteria filedUnder(String entryId) {
		List<Criteria> places = new ArrayList<>();
		for (String side : List.of("live.filed.", "draft.filed.")) {
			for (String place : List.of("type.id", "issuers.bodyId", "issuers.about.parent.id",
					"issuers.about.successor.id", "issuers.signerId", "fieldPath.id")) {
				places.add(Criteria.where(side + place).is(entryId));
			}
		}
		return new Criteria().orOperator(places);
	}

	public static Criteria both(Criteria one, Criteria other) {
		return new Criteria().andOperator(one, other);
	}

}
