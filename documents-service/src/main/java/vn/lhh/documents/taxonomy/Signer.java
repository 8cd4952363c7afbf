package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A signer as it is kept.
 */
@Document("signers")
public class Signer extends TaxonomyEntry<SignerDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.signer";
	}

}
