package vn.lhh.identity.audit;

import jakarta.annotation.PostConstruct;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class AuditIndexes {

	private static final String SEQ = "_id";

	private final MongoOperations mongo;

	AuditIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@PostConstruct
	void create() {
		this.mongo.indexOps(AuditEntry.class).createIndex(new Index("at", Sort.Direction.ASC));
		var chain = this.mongo.indexOps(ChainedEntry.class);
		chain.createIndex(new Index("entry._id", Sort.Direction.ASC).unique().named("chain_entry"));
		chain.createIndex(new Index("entry.subject", Sort.Direction.ASC).on(SEQ, Sort.Direction.DESC));
		chain.createIndex(new Index("entry.actor", Sort.Direction.ASC).on(SEQ, Sort.Direction.DESC));
		chain.createIndex(new Index("entry.at", Sort.Direction.DESC));
	}

}
