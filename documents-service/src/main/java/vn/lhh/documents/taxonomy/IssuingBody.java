package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates an issuing body in its MongoDB collection. */
@Document("bodies")
public class IssuingBody extends TaxonomyEntry<IssuingBodyDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.body";
	}

}
