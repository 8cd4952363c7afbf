package vn.lhh.search.results.web;

import java.time.Duration;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.http.PageHeaders;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.results.ResultPage;
import vn.lhh.search.results.SearchReader;

/**
 * REST controller of the search for readers. Its answers are fresh for a second only,
 * because no event purges them.
 */
@RestController
@RequestMapping("/api/search")
@Audience(Audience.ANYONE)
class SearchController {

	private static final CacheControl FRESH = CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

	private final SearchReader reader;

	SearchController(SearchReader reader) {
		this.reader = reader;
	}

	@GetMapping
	ResponseEntity<SearchView> search(@ParameterObject SearchParameters parameters) {
		ResultPage page = this.reader.search(parameters.criteria());
		return ResponseEntity.ok()
			.cacheControl(FRESH)
			.header(PageHeaders.COMPLETE, PageHeaders.complete(page.complete()))
			.body(SearchView.of(page, parameters));
	}

	@GetMapping("/suggest")
	ResponseEntity<SuggestionsView> suggest(@ParameterObject SuggestParameters parameters) {
		return ResponseEntity.ok()
			.cacheControl(FRESH)
			.body(SuggestionsView.of(this.reader.suggest(parameters.q(), parameters.size())));
	}

}
