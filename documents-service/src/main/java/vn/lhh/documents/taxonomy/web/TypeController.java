package vn.lhh.documents.taxonomy.web;

import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.DocumentTypeDetails;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the HTTP admin API of document types. */
@RestController
@RequestMapping("/api/documents/admin/types")
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class TypeController extends TaxonomyController<DocumentType, DocumentTypeDetails> {

	TypeController(TaxonomyDesk desk) {
		super(desk, DocumentType.class, DocumentType::new);
	}

	@Override
	int orderOf(DocumentTypeDetails filing) {
		return java.util.Objects.requireNonNullElse(filing.order(), 0);
	}

}
