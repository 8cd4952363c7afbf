package vn.lhh.search.curation;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * MongoDB store of what editors add, small enough to be read as a whole.
 */
@Component
class CurationStore {

	/** The lists are kept in memory and read again every few seconds. */
	private static final int MOST = 1_000;

	private static final Sort BY_ID = Sort.by("_id");

	private final MongoOperations mongo;

	CurationStore(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** Creates the indexes; not at the start, which must not wait for the store. */
	private void createIndexes() {
		this.mongo.indexOps(Pin.class)
			.createIndex(new Index("queryKey", Sort.Direction.ASC).on("type", Sort.Direction.ASC)
				.on("itemId", Sort.Direction.ASC)
				.unique()
				.named("pin_item"));
		this.mongo.indexOps(AbbreviationEntry.class)
			.createIndex(new Index("abbreviation", Sort.Direction.ASC).on("expansion", Sort.Direction.ASC)
				.unique()
				.named("abbreviation_expansion"));
	}

	<T extends CuratedEntry<?>> List<T> all(Class<T> type) {
		return this.mongo.find(new Query().with(BY_ID).limit(MOST), type);
	}

	<T extends CuratedEntry<?>> PageResult<T> page(Class<T> type, Paging paging, Sort sort) {
		List<T> items = this.mongo.find(new Query().with(paging.pageable(sort.and(BY_ID))), type);
		return paging.complete(items, () -> this.mongo.count(new Query(), type));
	}

	<T extends CuratedEntry<?>> T required(Class<T> type, String id) {
		T found = this.mongo.findById(id, type);
		if (found == null) {
			throw Problem.notFound();
		}
		return found;
	}

	/** The entry in the version that an editor saw. */
	<T extends CuratedEntry<?>> T atVersion(Class<T> type, String id, long version) {
		T found = required(type, id);
		if (found.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", found.version());
		}
		return found;
	}

	<T extends CuratedEntry<?>> T insert(T entry) {
		if (this.mongo.count(new Query(), entry.getClass()) >= MOST) {
			throw Problem.invalid(entry.mainField(), "too-many-items", MOST);
		}
		createIndexes();
		return this.mongo.insert(entry);
	}

	<T extends CuratedEntry<?>> T save(T entry) {
		return this.mongo.save(entry);
	}

	void remove(CuratedEntry<?> entry) {
		this.mongo.remove(entry);
	}

}
