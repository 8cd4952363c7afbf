package vn.lhh.documents.taxonomy.web;

import vn.lhh.documents.taxonomy.DocumentType;
import vn.lhh.documents.taxonomy.TypeFiling;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Types of documents for editors.
 */
@RestController
@RequestMapping("/api/documents/admin/types")
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class TypeController extends TaxonomyController<DocumentType, TypeFiling> {

	TypeController(TaxonomyDesk desk) {
		super(desk, DocumentType.class, DocumentType::new);
	}

	@Override
	int orderOf(TypeFiling filing) {
		return java.util.Objects.requireNonNullElse(filing.order(), 0);
	}

}
