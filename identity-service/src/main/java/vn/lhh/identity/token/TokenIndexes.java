package vn.lhh.identity.token;

import jakarta.annotation.PostConstruct;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class TokenIndexes {

	private static final String[] FIELDS = { "tokens.code.digest", "tokens.access.digest", "tokens.refresh.digest",
			"tokens.identity.digest", "tokens.spent", "principalName", "expiresAt" };

	private final MongoOperations mongo;

	TokenIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@PostConstruct
	void create() {
		var indexes = this.mongo.indexOps(StoredAuthorization.class);
		for (String field : FIELDS) {
			indexes.createIndex(new Index(field, Sort.Direction.ASC));
		}
	}

}
