package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a document type in its MongoDB collection. */
@Document("types")
public class DocumentType extends TaxonomyEntry<DocumentTypeDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.type";
	}

}
