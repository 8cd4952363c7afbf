package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.link.Link;
import vn.lhh.news.link.LinkDesk;
import vn.lhh.news.link.LinkReader;
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
@RequestMapping("/api/news/admin/links")
@Audience({ "APPROVER", "ADMIN" })
class LinkAdminController {

	private final LinkDesk desk;

	private final LinkReader reader;

	LinkAdminController(LinkDesk desk, LinkReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ItemsView<LinkAdminView> list() {
		return new ItemsView<>(this.reader.all().stream().map(LinkAdminView::of).toList());
	}

	@GetMapping("/{id}")
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ResponseEntity<LinkAdminView> one(@PathVariable String id) {
		return answer(this.reader.required(id));
	}

	@GetMapping("/{id}/history")
	ItemsView<SavedVersion> history(@PathVariable String id) {
		return new ItemsView<>(this.desk.history(id));
	}

	@PostMapping
	ResponseEntity<LinkAdminView> create(@RequestBody LinkRequest request) {
		Link created = this.desk.create(request.facts());
		return AdminResponse.created("/api/news/admin/links/" + created.id(), LinkAdminView.of(created),
				created.version());
	}

	@PutMapping("/{id}")
	ResponseEntity<LinkAdminView> change(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody LinkRequest request) {
		return answer(this.desk.change(id, IfMatchHeader.required(ifMatch), request.facts()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.remove(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<LinkAdminView> answer(Link found) {
		return AdminResponse.ok(LinkAdminView.of(found), found.version());
	}

}
