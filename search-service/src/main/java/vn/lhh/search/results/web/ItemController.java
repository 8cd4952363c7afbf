package vn.lhh.search.results.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.results.SearchReader;

/**
 * REST controller that tells whether readers can find an item, so that a takedown is
 * proved here too: 404 once it is gone. Never cached.
 */
@RestController
@RequestMapping("/api/search/items")
@Audience(Audience.ANYONE)
class ItemController {

	private final SearchReader reader;

	ItemController(SearchReader reader) {
		this.reader = reader;
	}

	record ItemView(String type, String id, String url, String title) {

		static ItemView of(Hit hit) {
			return new ItemView(hit.key().type().code(), hit.key().id(), hit.url(), hit.title().text());
		}

	}

	@GetMapping("/{type}/{id}")
	ResponseEntity<ItemView> one(@PathVariable String type, @PathVariable String id) {
		Hit hit = ItemType.of(type)
			.flatMap((known) -> this.reader.find(new ItemKey(known, id)))
			.orElseThrow(Problem::notFound);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ItemView.of(hit));
	}

}
