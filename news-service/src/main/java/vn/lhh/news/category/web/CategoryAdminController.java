package vn.lhh.news.category.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryDesk;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.shared.AdminResponse;
import vn.lhh.news.shared.ItemsView;
import vn.lhh.news.shared.SavedVersion;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/categories")
@Audience({ "APPROVER", "ADMIN" })
class CategoryAdminController {

	private final CategoryDesk desk;

	private final CategoryReader reader;

	CategoryAdminController(CategoryDesk desk, CategoryReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ItemsView<CategoryAdminView> list() {
		return new ItemsView<>(this.reader.tree().all().map(CategoryAdminView::of).toList());
	}

	@GetMapping("/{id}")
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ResponseEntity<CategoryAdminView> one(@PathVariable String id) {
		return answer(this.reader.tree().byId(id).orElseThrow(Problem::notFound));
	}

	@GetMapping("/{id}/history")
	ItemsView<SavedVersion> history(@PathVariable String id) {
		return new ItemsView<>(this.desk.history(id));
	}

	@PostMapping
	ResponseEntity<CategoryAdminView> create(@RequestBody CategoryRequest request) {
		Category created = this.desk.create(request.facts());
		return AdminResponse.created("/api/news/admin/categories/" + created.id(), CategoryAdminView.of(created),
				created.version());
	}

	@PutMapping("/{id}")
	ResponseEntity<CategoryAdminView> change(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody CategoryRequest request) {
		return answer(this.desk.change(id, IfMatchHeader.required(ifMatch), request.facts()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.remove(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<CategoryAdminView> answer(Category category) {
		return AdminResponse.ok(CategoryAdminView.of(category), category.version());
	}

}
