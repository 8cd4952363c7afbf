package vn.lhh.web.feed;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import vn.lhh.web.client.PageDataLoader;

/**
 * Feed response with the same headers as a page.
 */
final class FeedResponse {

	private FeedResponse() {
	}

	static ResponseEntity<String> of(String type, String body, PageDataLoader pageDataLoader) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8");
		pageDataLoader.freshness().responseHeaders().forEach(answer::header);
		return answer.body(body);
	}

}
