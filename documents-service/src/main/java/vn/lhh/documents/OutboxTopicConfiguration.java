package vn.lhh.documents;

import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.Signer;
import vn.lhh.kit.outbox.OutboxTopic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the Kafka topic to which the outbox publishes the events of each aggregate.
 */
@Configuration(proxyBeanMethods = false)
class OutboxTopicConfiguration {

	private static final String TAXONOMY = "documents.taxonomy";

	@Bean
	OutboxTopic documentChannel() {
		return new OutboxTopic(OfficialDocument.class, "documents.documents");
	}

	@Bean
	OutboxTopic typeChannel() {
		return new OutboxTopic(DocumentType.class, TAXONOMY);
	}

	@Bean
	OutboxTopic bodyChannel() {
		return new OutboxTopic(IssuingBody.class, TAXONOMY);
	}

	@Bean
	OutboxTopic fieldChannel() {
		return new OutboxTopic(DocumentField.class, TAXONOMY);
	}

	@Bean
	OutboxTopic signerChannel() {
		return new OutboxTopic(Signer.class, TAXONOMY);
	}

}
