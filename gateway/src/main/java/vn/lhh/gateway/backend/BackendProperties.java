package vn.lhh.gateway.backend;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

import vn.lhh.gateway.PropertyChecks;

/**
 * Backend addresses, deadlines and connection limits.
 *
 * @param urls base address of each service
 * @param connectTimeout longest wait for a connection
 * @param answerDeadline longest wait from sending a request until its response begins
 * @param writeDeadline the same for requests that change data, which are never repeated
 * automatically, and for API descriptions, which a service builds on the first request
 * @param uploadDeadline the same for multipart and streamed bodies
 * @param bodyIdle longest silence within a response that has begun
 * @param keepAlive how long an unused connection is kept; less than the services' own
 * limit
 * @param connections most connections to one service
 */
@ConfigurationProperties("gateway.backends")
public record BackendProperties(Map<Backend, URI> urls, @DefaultValue("400ms") Duration connectTimeout,
		@DefaultValue("1700ms") Duration answerDeadline, @DefaultValue("10s") Duration writeDeadline,
		@DefaultValue("2m") Duration uploadDeadline, @DefaultValue("20s") Duration bodyIdle,
		@DefaultValue("10s") Duration keepAlive, @DefaultValue("512") int connections) {

	private static final String DESCRIPTION = "/openapi.json";

	public BackendProperties {
		Assert.notNull(urls, "gateway.backends.urls must name the services");
		PropertyChecks.positive("gateway.backends.connections", connections);
	}

	/** Longest wait for a read of this path. */
	public Duration readDeadline(String path) {
		return path.endsWith(DESCRIPTION) ? this.writeDeadline : this.answerDeadline;
	}

	/** Base address of a service, without a trailing slash. */
	public String url(Backend backend) {
		URI url = this.urls.get(backend);
		if (url == null) {
			throw new IllegalStateException("No address for " + backend.id());
		}
		String text = url.toString();
		return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
	}

}
