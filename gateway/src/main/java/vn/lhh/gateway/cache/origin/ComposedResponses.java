package vn.lhh.gateway.cache.origin;

import java.time.Duration;

import vn.lhh.gateway.cache.OriginResponse;

/**
 * Responses that the gateway composes itself, as another origin of the cache.
 */
public interface ComposedResponses {

	/** Composes the response of an address, with its cache headers. */
	OriginResponse compose(String path);

	/** How long one composition serves the site's own processes. */
	Duration window();

	/** The home page as HTML, made without the service that renders pages. */
	OriginResponse fallbackHomePage();

}
