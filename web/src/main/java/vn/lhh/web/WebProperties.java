package vn.lhh.web;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Where the pages read from, what the site is called from outside, and how long to wait.
 *
 * @param gatewayInternalUrl the gateway's internal listener, from which every page is
 * read
 * @param portalUrl the public address of the site, used in canonical links and feeds and
 * as the only foreign origin a form may come from
 * @param connectTimeout how long to wait for a connection to the gateway
 * @param readTimeout how long to wait for an answer of the gateway; less than the gateway
 * gives this process, so that a page can still say which part is missing
 * @param freshness how long a page may be kept when the answers behind it say nothing
 * @param knownAnswers how many bytes of answers are kept in memory as what they were read
 * as, for as long as the gateway says that they are still the same
 * @param drawnPages how many bytes of drawn pages are kept in memory, by what they show
 * @param noteSecret what notes from one page to the next are sealed with, the same in
 * every process that serves pages; without it each process makes its own
 */
@ConfigurationProperties("web")
public record WebProperties(URI gatewayInternalUrl, URI portalUrl, Duration connectTimeout, Duration readTimeout,
		Duration freshness, DataSize knownAnswers, DataSize drawnPages, @Nullable String noteSecret) {

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
