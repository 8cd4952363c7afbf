package vn.lhh.kit.admin;

import java.net.URI;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * HTTP response to an editor, with the item's version as ETag and never cached.
 */
public final class AdminResponse {

	private AdminResponse() {
	}

	/**
	 * Answers 200.
	 */
	public static <V> ResponseEntity<V> ok(V body, Versioned item) {
		return answer(ResponseEntity.ok(), body, item);
	}

	/**
	 * Answers 201; the new item's address is that of the request with its id.
	 */
	public static <V> ResponseEntity<V> created(V body, Versioned item) {
		String path = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
		return answer(ResponseEntity.created(URI.create(path + "/" + item.id())), body, item);
	}

	private static <V> ResponseEntity<V> answer(ResponseEntity.BodyBuilder status, V body, Versioned item) {
		return status.eTag("\"" + item.version() + "\"").cacheControl(CacheControl.noStore()).body(body);
	}

}
