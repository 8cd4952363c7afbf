package vn.lhh.documents.taxonomy;

import vn.lhh.kit.outbox.OutboxTopic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Configures the indexes and the shared topic of all kinds of taxonomy entries. */
@Configuration(proxyBeanMethods = false)
class TaxonomyConfiguration {

	private static final String TOPIC = "documents.taxonomy";

	TaxonomyConfiguration(MongoOperations mongo) {
		TaxonomyStore.KINDS.forEach((kind) -> mongo.indexOps(kind)
			.createIndex(new Index("key", Sort.Direction.ASC).unique().named("key_unique")));
	}

	@Bean
	OutboxTopic typeTopic() {
		return OutboxTopic.of(DocumentType.class, TOPIC);
	}

	@Bean
	OutboxTopic bodyTopic() {
		return OutboxTopic.of(IssuingBody.class, TOPIC);
	}

	@Bean
	OutboxTopic fieldTopic() {
		return OutboxTopic.of(DocumentField.class, TOPIC);
	}

	@Bean
	OutboxTopic signerTopic() {
		return OutboxTopic.of(Signer.class, TOPIC);
	}

}
