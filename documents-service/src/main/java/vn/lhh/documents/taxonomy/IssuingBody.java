package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An issuing body as it is kept.
 */
@Document("bodies")
public class IssuingBody extends TaxonomyEntry<IssuingBodyDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.body";
	}

}
