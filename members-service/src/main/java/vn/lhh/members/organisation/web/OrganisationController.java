package vn.lhh.members.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.OrganisationReader;
import vn.lhh.members.organisation.PublicLeaders;
import vn.lhh.members.organisation.hierarchy.UnionBranch;
import vn.lhh.members.organisation.hierarchy.VisibleTree;

/**
 * REST controller that serves organisations to readers.
 */
@RestController
@RequestMapping("/api/members")
@Audience(Audience.ANYONE)
class OrganisationController {

	private static final String LIST = "members-list";

	private final OrganisationReader reader;

	private final PublicLeaders leaders;

	OrganisationController(OrganisationReader reader, PublicLeaders leaders) {
		this.reader = reader;
		this.leaders = leaders;
	}

	@GetMapping("/tree")
	ResponseEntity<Object> tree(@RequestParam(defaultValue = "false") boolean flat) {
		VisibleTree visibleTree = this.reader.forest();
		Object view = flat ? TreeView.Flat.of(visibleTree) : TreeView.of(visibleTree);
		return PublicResponse.of(view).keys(LIST, "home").validUntil(this.reader.trueUntil()).build();
	}

	@GetMapping("/organisations")
	ResponseEntity<PageResult<OrganisationSummary>> list(@RequestParam(required = false) @Nullable UnionBranch group,
			@RequestParam(required = false) @Nullable String q, Paging paging) {
		new FieldChecks().atMost("q", q, 200).throwIfInvalid();
		VisibleTree visibleTree = this.reader.forest();
		PageResult<OrganisationSummary> page = PageResult.cut(this.reader.search(visibleTree, group, q), paging)
			.map((one) -> OrganisationSummary.of(one, visibleTree));
		return PublicResponse.of(page).keys(LIST).validUntil(this.reader.trueUntil()).build();
	}

	@GetMapping("/organisations/{slug}")
	ResponseEntity<OrganisationView> one(@PathVariable String slug) {
		Organisation found = this.reader.one(slug);
		OrganisationView view = OrganisationView.of(found, this.reader.forest(), this.leaders.of(found.shown()));
		return PublicResponse.of(view)
			.keys("organisation:" + found.id(), LIST)
			.validUntil(this.reader.trueUntil())
			.build();
	}

}
