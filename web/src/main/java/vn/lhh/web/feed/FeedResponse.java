package vn.lhh.web.feed;

import java.time.Instant;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import vn.lhh.web.client.Freshness;
import vn.lhh.web.client.PageDataLoader;

/**
 * Feed response with the same cache headers as a page.
 */
final class FeedResponse {

	private FeedResponse() {
	}

	static ResponseEntity<String> of(String type, String body, PageDataLoader pageDataLoader) {
		Freshness freshness = pageDataLoader.freshness();
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
			.header(HttpHeaders.CACHE_CONTROL, freshness.cacheControl());
		if (!freshness.keys().isEmpty()) {
			answer.header("Surrogate-Key", freshness.surrogateKey());
		}
		Instant end = freshness.validUntil();
		return ((end != null) ? answer.header("Valid-Until", end.toString()) : answer).body(body);
	}

}
