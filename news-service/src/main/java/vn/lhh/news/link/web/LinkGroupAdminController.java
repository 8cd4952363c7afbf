package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.link.LinkDesk;
import vn.lhh.news.link.LinkGroup;
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
@RequestMapping("/api/news/admin/link-groups")
@Audience({ "APPROVER", "ADMIN" })
class LinkGroupAdminController {

	private final LinkDesk desk;

	private final LinkReader reader;

	LinkGroupAdminController(LinkDesk desk, LinkReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ItemsView<LinkGroupView> list() {
		return new ItemsView<>(this.reader.groups().stream().map(LinkGroupView::of).toList());
	}

	@GetMapping("/{id}")
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ResponseEntity<LinkGroupView> one(@PathVariable String id) {
		return answer(this.reader.requiredGroup(id));
	}

	@GetMapping("/{id}/history")
	ItemsView<SavedVersion> history(@PathVariable String id) {
		return new ItemsView<>(this.desk.groupHistory(id));
	}

	@PostMapping
	ResponseEntity<LinkGroupView> create(@RequestBody LinkGroupRequest request) {
		LinkGroup created = this.desk.createGroup(request.facts());
		return AdminResponse.created("/api/news/admin/link-groups/" + created.id(), LinkGroupView.of(created),
				created.version());
	}

	@PutMapping("/{id}")
	ResponseEntity<LinkGroupView> change(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody LinkGroupRequest request) {
		return answer(this.desk.changeGroup(id, IfMatchHeader.required(ifMatch), request.facts()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.removeGroup(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<LinkGroupView> answer(LinkGroup found) {
		return AdminResponse.ok(LinkGroupView.of(found), found.version());
	}

}
