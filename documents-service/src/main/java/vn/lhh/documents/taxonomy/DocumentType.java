package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A type of document as it is kept.
 */
@Document("types")
public class DocumentType extends TaxonomyEntry<DocumentTypeDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.type";
	}

}
