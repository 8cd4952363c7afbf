package vn.lhh.news.category.web;

import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryDesk;
import vn.lhh.news.category.CategoryDetails;
import vn.lhh.news.shared.ItemsView;
import vn.lhh.news.shared.web.TracedController;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/categories")
@Audience({ "APPROVER", "ADMIN" })
class CategoryAdminController extends TracedController<Category, CategoryDetails, CategoryRequest, CategoryAdminView> {

	CategoryAdminController(CategoryDesk desk) {
		super(desk, CategoryRequest::facts, CategoryAdminView::of);
	}

	@Override
	@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, drafting = "CONTRIBUTOR", scopes = ScopeType.CATEGORY)
	public ItemsView<CategoryAdminView> list() {
		return super.list();
	}

	@Override
	@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, drafting = "CONTRIBUTOR", scopes = ScopeType.CATEGORY)
	public ResponseEntity<CategoryAdminView> one(@PathVariable String id) {
		return super.one(id);
	}

}
