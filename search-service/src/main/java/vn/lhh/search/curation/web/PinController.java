package vn.lhh.search.curation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.admin.CrudController;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.curation.Pin;
import vn.lhh.search.curation.PinDesk;
import vn.lhh.search.curation.PinDetails;

/**
 * REST controller by which approvers put items first.
 */
@RestController
@RequestMapping("/api/search/admin/pins")
@Audience({ "APPROVER", "ADMIN" })
class PinController extends CrudController<Pin, PinDetails, PinRequest, PinView> {

	private final PinDesk desk;

	PinController(PinDesk desk) {
		super(desk, PinRequest::details, PinView::of);
		this.desk = desk;
	}

	@GetMapping
	PageResult<PinView> list(Paging paging) {
		return this.desk.page(paging).map(PinView::of);
	}

}
