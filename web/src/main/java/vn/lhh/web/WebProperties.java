package vn.lhh.web;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the web application: gateway address, public address, timeouts and caches.
 *
 * @param gatewayInternalUrl the gateway's internal listener, from which every page is
 * read
 * @param portalUrl the public address of the site, used in canonical links and feeds and
 * as the only foreign origin a form may come from
 * @param connectTimeout longest wait for a connection to the gateway
 * @param readTimeout longest wait for a response of the gateway; less than the gateway
 * gives this process, so that a page can still say which part is missing
 * @param freshness how long a page may be cached if the responses behind it do not say
 * @param knownAnswers most bytes of decoded responses kept in memory, for as long as the
 * gateway confirms that they are unchanged
 * @param noteSecret secret that encrypts sealed notes from one page to the next, the same
 * in every web process; null lets each process generate its own
 */
@ConfigurationProperties("web")
public record WebProperties(URI gatewayInternalUrl, URI portalUrl, Duration connectTimeout, Duration readTimeout,
		Duration freshness, DataSize knownAnswers, @Nullable String noteSecret) {

	public WebProperties {
		Assert.isTrue(gatewayInternalUrl.getHost() != null, "web.gateway-internal-url needs a host");
		Assert.isTrue(portalUrl.getHost() != null, "web.portal-url needs a host");
		Assert.isTrue(connectTimeout.isPositive() && readTimeout.isPositive(), "web timeouts must be positive");
		Assert.isTrue(!freshness.isNegative(), "web.freshness must not be negative");
	}

	/** The full public address of a path of this site. */
	public String absolute(String path) {
		String base = this.portalUrl.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
	}

}
