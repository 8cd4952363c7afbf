package vn.lhh.identity.account;

import vn.lhh.identity.account.signin.SignInRecord;
import vn.lhh.identity.account.session.SignInSession;

import jakarta.annotation.PostConstruct;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class AccountIndexes {

	private final MongoOperations mongo;

	AccountIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@PostConstruct
	void create() {
		this.mongo.indexOps(Account.class).createIndex(new Index("username", Sort.Direction.ASC).unique());
		this.mongo.indexOps(SignInRecord.class)
			.createIndex(new Index("accountId", Sort.Direction.ASC).on("at", Sort.Direction.DESC));
		this.mongo.indexOps(SignInSession.class).createIndex(new Index("accountId", Sort.Direction.ASC));
	}

}
