package vn.lhh.search.feed.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.feed.IndexState;
import vn.lhh.search.feed.SiteIndex;

/**
 * REST controller that builds the index anew while the present one serves.
 */
@RestController
@RequestMapping("/api/search/admin/rebuild")
@Audience("ADMIN")
class RebuildController {

	private final SiteIndex siteIndex;

	RebuildController(SiteIndex siteIndex) {
		this.siteIndex = siteIndex;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	IndexState begin() {
		return this.siteIndex.rebuild();
	}

	@GetMapping
	IndexState state() {
		return this.siteIndex.state();
	}

}
