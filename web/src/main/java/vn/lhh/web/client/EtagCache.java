package vn.lhh.web.client;

import java.net.http.HttpResponse;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

import vn.lhh.web.LruCache;

/**
 * ETag cache of decoded responses. The gateway is still asked each time, but with the
 * entity tag of the cached response (RFC 9111 §4.3): an unchanged response is neither
 * sent nor decoded again.
 */
final class EtagCache {

	private final LruCache<Question, Known> memory;

	EtagCache(long bytes) {
		this.memory = new LruCache<>(bytes, Known::size);
	}

	private record Question(String path, JavaType type) {
	}

	/**
	 * A decoded response.
	 *
	 * @param etag its strong entity tag (RFC 9110 §8.8.3)
	 * @param value the decoded body, shared by all requests and never changed
	 * @param size size of the body, in bytes
	 */
	record Known(String etag, Object value, int size) {
	}

	@Nullable Known of(String path, JavaType type) {
		return this.memory.get(new Question(path, type));
	}

	/** Keeps a response that has a strong tag and is the same for every reader. */
	void keep(String path, JavaType type, HttpResponse<byte[]> response, Object value) {
		String etag = response.headers().firstValue("ETag").orElse("");
		if (etag.startsWith("\"") && Freshness.storable(response.headers())) {
			this.memory.put(new Question(path, type), new Known(etag, value, response.body().length));
		}
	}

}
