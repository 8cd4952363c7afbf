package vn.lhh.identity.audit;

import jakarta.annotation.PostConstruct;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class AuditIndexes {

	private final MongoOperations mongo;

	AuditIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@PostConstruct
	void create() {
		var indexes = this.mongo.indexOps(AuditEntry.class);
		indexes.createIndex(new Index("at", Sort.Direction.DESC));
		indexes.createIndex(new Index("subject", Sort.Direction.ASC).on("at", Sort.Direction.DESC));
	}

}
