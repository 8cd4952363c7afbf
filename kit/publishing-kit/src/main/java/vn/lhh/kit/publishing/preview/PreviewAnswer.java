package vn.lhh.kit.publishing.preview;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * HTTP response with a draft in its public shape, which no cache stores and no search
 * engine indexes.
 */
public final class PreviewAnswer {

	private PreviewAnswer() {
	}

	/**
	 * Answers with a draft.
	 * @param <T> the type of the public view
	 * @param view as readers would get it
	 * @return 200, not to be stored
	 */
	public static <T> ResponseEntity<T> of(T view) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header("X-Robots-Tag", "noindex, nofollow")
			.body(view);
	}

}
