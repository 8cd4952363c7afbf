package vn.lhh.documents.document;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

/** Creates the MongoDB indexes for document queries. */
@Component
class DocumentIndexes implements InitializingBean {

	private final MongoOperations mongo;

	DocumentIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps(OfficialDocument.class);
		indexes.createIndex(new Index().on("slug", Sort.Direction.ASC).named("slug"));
		indexes.createIndex(new Index().on("visibility", Sort.Direction.ASC)
			.on("live.term.issueDate", Sort.Direction.DESC)
			.on("live.printed.numberInt", Sort.Direction.DESC)
			.on("_id", Sort.Direction.DESC)
			.named("listed"));
		for (String moment : new String[] { "publishAt", "visibleFrom", "visibleUntil", "targetsDue" }) {
			indexes.createIndex(new Index().on(moment, Sort.Direction.ASC).sparse().named(moment));
		}
		for (String field : new String[] { "live.printed.searchKeys", "live.printed.identity", "draft.printed.identity",
				"live.printed.numberKey", "draft.printed.numberKey", "live.relations.targetId", "live.filed.type.code",
				"live.filed.fieldPath.slug", "live.filed.issuers.slug", "live.term.issueYear" }) {
			indexes.createIndex(new Index().on(field, Sort.Direction.ASC).named(field.replace('.', '_')));
		}
	}

}
