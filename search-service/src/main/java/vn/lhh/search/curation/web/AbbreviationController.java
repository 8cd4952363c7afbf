package vn.lhh.search.curation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.admin.CrudController;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.curation.AbbreviationDesk;
import vn.lhh.search.curation.AbbreviationDetails;
import vn.lhh.search.curation.AbbreviationEntry;

/**
 * REST controller by which approvers extend the list of abbreviations.
 */
@RestController
@RequestMapping("/api/search/admin/abbreviations")
@Audience({ "APPROVER", "ADMIN" })
class AbbreviationController
		extends CrudController<AbbreviationEntry, AbbreviationDetails, AbbreviationRequest, AbbreviationView> {

	private final AbbreviationDesk desk;

	AbbreviationController(AbbreviationDesk desk) {
		super(desk, AbbreviationRequest::details, AbbreviationView::of);
		this.desk = desk;
	}

	@GetMapping
	PageResult<AbbreviationView> list(Paging paging) {
		return this.desk.page(paging).map(AbbreviationView::of);
	}

}
