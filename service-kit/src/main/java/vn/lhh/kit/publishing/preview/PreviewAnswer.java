package vn.lhh.kit.publishing.preview;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Answer with a draft in its public shape: kept by no cache, listed by no search engine.
 */
public final class PreviewAnswer {

	private PreviewAnswer() {
	}

	/**
	 * Answers with a draft.
	 * @param <T> the public view
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
