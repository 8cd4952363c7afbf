package vn.lhh.search.results.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.MarkedText;

/**
 * Item that was found, in responses.
 */
record HitView(String type, String id, String url, MarkedText title, MarkedText snippet, @Nullable LocalDate date,
		@Nullable String numberSymbol) {

	static HitView of(Hit hit) {
		return new HitView(hit.key().type().code(), hit.key().id(), hit.url(), hit.title(), hit.snippet(), hit.date(),
				hit.printedNumber());
	}

}
