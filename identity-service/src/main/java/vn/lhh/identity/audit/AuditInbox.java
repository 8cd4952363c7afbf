package vn.lhh.identity.audit;

import java.util.Collection;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * MongoDB collection of audit entries that are safe but not in the chain yet.
 */
@Component
class AuditInbox {

	private static final int DUPLICATE_KEY = 11000;

	private final MongoOperations mongo;

	AuditInbox(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Adds entries, but for those that wait already.
	 */
	void add(List<AuditEntry> entries) {
		try {
			this.mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, AuditEntry.class).insert(entries).execute();
		}
		catch (DuplicateKeyException ex) {
			return;
		}
		catch (BulkOperationException ex) {
			if (ex.getErrors().stream().anyMatch((error) -> error.getCode() != DUPLICATE_KEY)) {
				throw ex;
			}
		}
	}

	/**
	 * Returns the oldest entries.
	 */
	List<AuditEntry> oldest(int limit) {
		return this.mongo.find(new Query().with(Sort.by("at", "_id")).limit(limit), AuditEntry.class);
	}

	void remove(Collection<AuditEntry> chained) {
		List<String> ids = chained.stream().map(AuditEntry::id).toList();
		this.mongo.remove(Query.query(Criteria.where("_id").in(ids)), AuditEntry.class);
	}

	long size() {
		return this.mongo.estimatedCount(AuditEntry.class);
	}

}
