package vn.lhh.documents.taxonomy.web;

import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.IssuingBodyDetails;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the HTTP admin API of issuing bodies. */
@RestController
@RequestMapping("/api/documents/admin/issuing-bodies")
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class IssuingBodyController extends TaxonomyController<IssuingBody, IssuingBodyDetails> {

	IssuingBodyController(TaxonomyDesk desk) {
		super(desk, IssuingBody.class, IssuingBody::new);
	}

	@Override
	int orderOf(IssuingBodyDetails filing) {
		return java.util.Objects.requireNonNullElse(filing.order(), 0);
	}

}
