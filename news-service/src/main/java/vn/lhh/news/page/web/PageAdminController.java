package vn.lhh.news.page.web;

import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.page.PageContent;
import vn.lhh.news.page.PageDesk;
import vn.lhh.news.page.StaticPage;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/pages")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" })
class PageAdminController extends PublicationAdminController<StaticPage, PageContent, PageRequest> {

	PageAdminController(PageDesk desk) {
		super(desk);
	}

	@Override
	protected boolean hasPreview() {
		return true;
	}

}
