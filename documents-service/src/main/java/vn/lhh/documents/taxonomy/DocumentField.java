package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a field in its MongoDB collection. */
@Document("fields")
public class DocumentField extends TaxonomyEntry<DocumentFieldDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.field";
	}

}
