package vn.lhh.web.client;

import java.net.http.HttpResponse;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

import vn.lhh.web.LruCache;

/**
 * What answers of the gateway were read as. The gateway is still asked each time, but
 * with the tag of what is known (RFC 9111 §4.3): when it would say the same, nothing is
 * sent and nothing read again.
 */
final class EtagCache {

	private final LruCache<Question, Known> memory;

	EtagCache(long bytes) {
		this.memory = new LruCache<>(bytes, Known::size);
	}

	private record Question(String path, JavaType type) {
	}

	/**
	 * An answer as it was read.
	 *
	 * @param etag its strong entity tag (RFC 9110 §8.8.3)
	 * @param value made of its bytes, shared by all who ask: nobody changes it
	 * @param size of the answer, in bytes
	 */
	record Known(String etag, Object value, int size) {
	}

	@Nullable Known of(String path, JavaType type) {
		return this.memory.get(new Question(path, type));
	}

	/** Keeps what has a strong tag and is the same for every reader. */
	void keep(String path, JavaType type, HttpResponse<byte[]> response, Object value) {
		String etag = response.headers().firstValue("ETag").orElse("");
		if (etag.startsWith("\"") && Freshness.storable(response.headers())) {
			this.memory.put(new Question(path, type), new Known(etag, value, response.body().length));
		}
	}

}
