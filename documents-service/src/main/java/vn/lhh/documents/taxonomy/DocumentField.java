package vn.lhh.documents.taxonomy;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A field as it is kept.
 */
@Document("fields")
public class DocumentField extends TaxonomyEntry<DocumentFieldDetails> {

	@Override
	protected String eventPrefix() {
		return "documents.field";
	}

}
