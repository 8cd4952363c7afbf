package vn.lhh.search.feed.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.audit.AuditRecorder;
import vn.lhh.kit.audit.AuditedItem;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.feed.IndexState;
import vn.lhh.search.feed.SiteIndex;

/**
 * REST controller that builds the index anew while the present one serves.
 */
@RestController
@RequestMapping("/api/search/admin/rebuild")
@Audience({ "OPERATOR", "ADMIN" })
class RebuildController {

	private final SiteIndex siteIndex;

	private final AuditRecorder audit;

	RebuildController(SiteIndex siteIndex, AuditRecorder audit) {
		this.siteIndex = siteIndex;
		this.audit = audit;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	IndexState begin(Actor by) {
		this.audit.record("rebuild", AuditedItem.untitled("index", "site"), by);
		return this.siteIndex.rebuild();
	}

	@GetMapping
	IndexState state() {
		return this.siteIndex.state();
	}

}
