package vn.lhh.news.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.admin.AdminResponse;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.site.SiteDesk;
import vn.lhh.news.site.SiteSettings;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/site")
@Audience("ADMIN")
class SiteAdminController {

	private final SiteDesk desk;

	SiteAdminController(SiteDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	ResponseEntity<SiteAdminView> settings() {
		return answer(this.desk.settings());
	}

	@PutMapping
	ResponseEntity<SiteAdminView> identity(
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody SiteRequest request) {
		return answer(this.desk.changeIdentity(IfMatchHeader.required(ifMatch), request.identity()));
	}

	@PutMapping("/menu")
	@Audience({ "APPROVER", "ADMIN" })
	ResponseEntity<SiteAdminView> menu(
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody MenuRequest request) {
		return answer(this.desk.changeMenu(IfMatchHeader.required(ifMatch), request.items()));
	}

	@PutMapping("/home-blocks")
	@Audience({ "APPROVER", "ADMIN" })
	ResponseEntity<SiteAdminView> homeBlocks(
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody HomeBlocksRequest request) {
		return answer(this.desk.changeHomeBlocks(IfMatchHeader.required(ifMatch), request.blocks()));
	}

	@GetMapping("/revisions")
	@Audience({ "APPROVER", "ADMIN" })
	ResponseEntity<PageResult<SavedVersion>> revisions(Paging paging) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(PageResult.cut(this.desk.history(), paging));
	}

	@GetMapping("/revisions/{number}")
	@Audience({ "APPROVER", "ADMIN" })
	ResponseEntity<SiteAdminView> revision(@PathVariable long number) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SiteAdminView.of(this.desk.at(number)));
	}

	@PostMapping("/revisions/{number}/restore")
	ResponseEntity<SiteAdminView> restore(@PathVariable long number,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return answer(this.desk.restore(IfMatchHeader.required(ifMatch), number));
	}

	private static ResponseEntity<SiteAdminView> answer(SiteSettings settings) {
		return AdminResponse.ok(SiteAdminView.of(settings), settings);
	}

}
