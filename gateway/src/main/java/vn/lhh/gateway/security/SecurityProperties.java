package vn.lhh.gateway.security;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of trusted proxies, public hosts and the internal listener.
 *
 * @param portalUrl public address of the site
 * @param trustedProxies networks (CIDR) of reverse proxies in front of the public port
 * whose forwarding headers are trusted
 * @param hosts further host names of the site, beside that of the public address
 * @param internalAddress bind address of the internal listener
 * @param internalPort port of the internal listener
 */
@ConfigurationProperties("gateway.security")
public record SecurityProperties(@DefaultValue("http://localhost:8080") URI portalUrl,
		@DefaultValue List<String> trustedProxies, @DefaultValue List<String> hosts,
		@DefaultValue("127.0.0.1") String internalAddress, @DefaultValue("8090") int internalPort) {

	/** The trusted proxies, parsed. */
	public List<CidrRange> proxies() {
		return this.trustedProxies.stream().filter((cidr) -> !cidr.isBlank()).map(CidrRange::parse).toList();
	}

}
