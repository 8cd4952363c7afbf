package vn.lhh.news.banner.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.banner.BannerPosition;
import vn.lhh.news.banner.BannerPositionDesk;
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
@RequestMapping("/api/news/admin/banner-positions")
@Audience({ "ADMIN" })
class BannerPositionAdminController {

	private final BannerPositionDesk desk;

	BannerPositionAdminController(BannerPositionDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ItemsView<BannerPositionView> list() {
		return new ItemsView<>(this.desk.all().stream().map(BannerPositionView::of).toList());
	}

	@GetMapping("/{id}")
	ResponseEntity<BannerPositionView> one(@PathVariable String id) {
		return answer(this.desk.required(id));
	}

	@GetMapping("/{id}/history")
	ItemsView<SavedVersion> history(@PathVariable String id) {
		return new ItemsView<>(this.desk.history(id));
	}

	@PostMapping
	ResponseEntity<BannerPositionView> create(@RequestBody BannerPositionRequest request) {
		BannerPosition created = this.desk.create(request.facts());
		return AdminResponse.created("/api/news/admin/banner-positions/" + created.id(), BannerPositionView.of(created),
				created.version());
	}

	@PutMapping("/{id}")
	ResponseEntity<BannerPositionView> change(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody BannerPositionRequest request) {
		return answer(this.desk.change(id, IfMatchHeader.required(ifMatch), request.facts()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.remove(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<BannerPositionView> answer(BannerPosition found) {
		return AdminResponse.ok(BannerPositionView.of(found), found.version());
	}

}
