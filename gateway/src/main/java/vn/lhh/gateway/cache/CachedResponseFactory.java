package vn.lhh.gateway.cache;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.cache.CachedResponse.Times;
import vn.lhh.gateway.cache.compression.BufferedResponse;
import vn.lhh.gateway.cache.compression.Compressor;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

/**
 * Makes cached responses of what origins sent.
 */
@Component
public class CachedResponseFactory {

	private final ResponseHeaderPolicy policy;

	private final Compressor compressor;

	private final CacheProperties properties;

	private final ObjectMapper json;

	private final Clock clock;

	CachedResponseFactory(ResponseHeaderPolicy policy, Compressor compressor, CacheProperties properties,
			ObjectMapper json, Clock clock) {
		this.policy = policy;
		this.compressor = compressor;
		this.properties = properties;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * A response with the lifetime its origin gave it.
	 * @param path its address
	 * @param requested when it was asked for, in milliseconds
	 * @param before the former response, whose encoded body serves if it is the same
	 */
	public CachedResponse of(String path, OriginResponse response, long requested, @Nullable CachedResponse before) {
		return of(path, response, requested, before, Lifetime.of(response, this.clock.millis(), this.properties));
	}

	/** A response that is never served past its freshness. */
	public CachedResponse withoutStaleness(String path, OriginResponse response, long requested) {
		Lifetime lifetime = Lifetime.of(response, this.clock.millis(), this.properties).strict();
		return of(path, response, requested, null, lifetime);
	}

	private CachedResponse of(String path, OriginResponse response, long requested, @Nullable CachedResponse before,
			Lifetime lifetime) {
		boolean text = BufferedResponse.isText(response.header("Content-Type"))
				&& !response.header("Cache-Control").contains("no-transform");
		boolean compressible = text && this.compressor.compresses(response.body().length);
		Representations representations = new Representations(response, () -> this.policy.defaults(path), text,
				compressible ? this.compressor : null, (before != null) ? before.representations() : null);
		return new CachedResponse(response, representations, lifetime, new Times(requested, this.clock.millis()));
	}

	/**
	 * The content of a response for a pinned address, null if it is none.
	 * @param before the former response, whose content serves if it is the same
	 */
	public @Nullable PinnedContent content(PinnedAddress address, OriginResponse response, long requested,
			@Nullable CachedResponse before) {
		try {
			JsonNode known = (before != null) ? before.parsed(response) : null;
			JsonNode body = (known != null) ? known : read(response);
			return body.path(address.required()).isContainer()
					? new PinnedContent(body, Instant.ofEpochMilli(requested), CachedResponse.keys(response),
							Lifetime.instant(response.first("Valid-Until")))
					: null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private JsonNode read(OriginResponse response) {
		return (response.status() == 200) ? this.json.readTree(response.body()) : this.json.nullNode();
	}

}
