package vn.lhh.documents.taxonomy.web;

import vn.lhh.documents.taxonomy.DocumentField;
import vn.lhh.documents.taxonomy.DocumentFieldDetails;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the HTTP admin API of fields. */
@RestController
@RequestMapping("/api/documents/admin/fields")
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class FieldController extends TaxonomyController<DocumentField, DocumentFieldDetails> {

	FieldController(TaxonomyDesk desk) {
		super(desk, DocumentField.class, DocumentField::new);
	}

	@Override
	int orderOf(DocumentFieldDetails filing) {
		return java.util.Objects.requireNonNullElse(filing.order(), 0);
	}

}
