package vn.lhh.stats.visit.web;

import java.net.URI;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.Sensitive;
import vn.lhh.stats.visit.Correction;
import vn.lhh.stats.visit.CorrectionDesk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves corrections over HTTP: entered and read but never changed, so there is no PUT
 * and no DELETE.
 */
@RestController
@RequestMapping("/api/stats/admin/corrections")
@Audience("ADMIN")
@Sensitive
class CorrectionController {

	private final CorrectionDesk desk;

	CorrectionController(CorrectionDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	ResponseEntity<CorrectionView> enter(@RequestBody CorrectionRequest request, Actor actor) {
		Correction entered = this.desk.enter(request.amount(), request.reason(), actor);
		return ResponseEntity.created(URI.create("/api/stats/admin/corrections/" + entered.id()))
			.eTag("0")
			.body(CorrectionView.of(entered));
	}

	@GetMapping
	PageResult<CorrectionView> page(Paging paging) {
		return this.desk.page(paging).map(CorrectionView::of);
	}

	@GetMapping("/{id}")
	ResponseEntity<CorrectionView> one(@PathVariable String id) {
		return ResponseEntity.ok().eTag("0").body(CorrectionView.of(this.desk.required(id)));
	}

}
