package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a signer in its MongoDB collection. */
@Document("signers")
public class Signer extends TaxonomyEntry<SignerDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.signer";
	}

}
