package vn.lhh.documents.taxonomy.web;

import vn.lhh.documents.taxonomy.Signer;
import vn.lhh.documents.taxonomy.SignerDetails;
import vn.lhh.documents.taxonomy.TaxonomyDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the HTTP admin API of signers. */
@RestController
@RequestMapping("/api/documents/admin/signers")
@Audience({ "RECORDS", "APPROVER", "ADMIN" })
class SignerController extends TaxonomyController<Signer, SignerDetails> {

	SignerController(TaxonomyDesk desk) {
		super(desk, Signer.class, Signer::new);
	}

	@Override
	int orderOf(SignerDetails filing) {
		return 0;
	}

}
