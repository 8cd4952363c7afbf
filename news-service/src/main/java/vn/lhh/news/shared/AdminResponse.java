package vn.lhh.news.shared;

import java.net.URI;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * An answer to an editor: the version as ETag, kept by no cache.
 */
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
