package vn.lhh.news.link.web;

import vn.lhh.kit.security.Audience;
import vn.lhh.news.link.LinkGroup;
import vn.lhh.news.link.LinkGroupDesk;
import vn.lhh.news.link.LinkGroupDetails;
import vn.lhh.news.shared.web.TracedController;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/link-groups")
@Audience({ "APPROVER", "ADMIN" })
class LinkGroupAdminController extends TracedController<LinkGroup, LinkGroupDetails, LinkGroupRequest, LinkGroupView> {

	LinkGroupAdminController(LinkGroupDesk desk) {
		super(desk, LinkGroupRequest::facts, LinkGroupView::of);
	}

}
