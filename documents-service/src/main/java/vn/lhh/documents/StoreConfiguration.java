package vn.lhh.documents;

import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.Signer;
import vn.lhh.kit.outbox.OutboxChannel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which topic announces what.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	private static final String TAXONOMY = "documents.taxonomy";

	@Bean
	OutboxChannel documentChannel() {
		return new OutboxChannel(OfficialDocument.class, "documents.documents");
	}

	@Bean
	OutboxChannel typeChannel() {
		return new OutboxChannel(DocumentType.class, TAXONOMY);
	}

	@Bean
	OutboxChannel bodyChannel() {
		return new OutboxChannel(IssuingBody.class, TAXONOMY);
	}

	@Bean
	OutboxChannel fieldChannel() {
		return new OutboxChannel(DocumentField.class, TAXONOMY);
	}

	@Bean
	OutboxChannel signerChannel() {
		return new OutboxChannel(Signer.class, TAXONOMY);
	}

}
