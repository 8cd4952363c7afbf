package vn.lhh.search.curation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.curation.QueryCount;
import vn.lhh.search.curation.QueryCountStore;

/**
 * REST controller that tells editors what readers look for, and what they don't find.
 */
@RestController
@RequestMapping("/api/search/admin/queries")
@Audience({ "EDITOR", "APPROVER", "ADMIN" })
class QueryController {

	private final QueryCountStore counts;

	QueryController(QueryCountStore counts) {
		this.counts = counts;
	}

	@GetMapping
	PageResult<QueryCount> list(@RequestParam(required = false) @Nullable String order, Paging paging) {
		return switch ((order == null || order.isEmpty()) ? "asked" : order) {
			case "asked" -> this.counts.mostAsked(paging);
			case "unanswered" -> this.counts.mostUnanswered(paging);
			default -> throw Problem.invalid("order", "not-a-choice", "asked, unanswered");
		};
	}

}
