package vn.lhh.news.shared;

import java.net.URI;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Builds HTTP responses for editors, with the version as ETag and without caching. */
public final class AdminResponse {

	private AdminResponse() {
	}

	public static <T> ResponseEntity<T> ok(T body, long version) {
		return answer(ResponseEntity.ok(), body, version);
	}

	public static <T> ResponseEntity<T> created(String location, T body, long version) {
		return answer(ResponseEntity.created(URI.create(location)), body, version);
	}

	private static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, T body, long version) {
		return answer.eTag("\"" + version + "\"").cacheControl(CacheControl.noStore()).body(body);
	}

}
