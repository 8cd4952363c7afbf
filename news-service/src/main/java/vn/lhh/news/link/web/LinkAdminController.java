package vn.lhh.news.link.web;

import vn.lhh.kit.security.Audience;
import vn.lhh.news.link.Link;
import vn.lhh.news.link.LinkDesk;
import vn.lhh.news.link.LinkDetails;
import vn.lhh.news.shared.web.TracedController;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/links")
@Audience({ "APPROVER", "ADMIN" })
class LinkAdminController extends TracedController<Link, LinkDetails, LinkRequest, LinkAdminView> {

	LinkAdminController(LinkDesk desk) {
		super(desk, LinkRequest::facts, LinkAdminView::of);
	}

}
