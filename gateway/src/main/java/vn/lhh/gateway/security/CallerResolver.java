package vn.lhh.gateway.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Resolves the client of a request. Forwarding headers count only if the peer is a
 * trusted proxy, or one of the site's own processes on the internal listener.
 */
@Component
class CallerResolver {

	private static final Pattern PORT = Pattern.compile("\\d{1,5}");

	private final List<CidrRange> proxies;

	private final InternalConnector internal;

	private final PublicHosts publicHosts;

	CallerResolver(SecurityProperties properties, InternalConnector internal) {
		this.proxies = properties.proxies();
		this.publicHosts = new PublicHosts(properties);
		this.internal = internal;
	}

	Caller identify(HttpServletRequest request) {
		boolean inside = this.internal.received(request);
		InetAddress peer = peer(request);
		boolean believed = inside || trusted(peer);
		InetAddress client = believed ? forwarded(request, peer) : peer;
		String scheme = believed ? scheme(request) : request.getScheme();
		String host = this.publicHosts.known(believed ? host(request) : request.getHeader("Host"),
				request.getLocalAddr());
		return new Caller(client, scheme, host, port(host, scheme), inside);
	}

	/** The server gives the peer as an IP address, never as a name. */
	private static InetAddress peer(HttpServletRequest request) {
		try {
			return InetAddress.getByName(request.getRemoteAddr());
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean trusted(InetAddress address) {
		return this.proxies.stream().anyMatch((proxy) -> proxy.contains(address));
	}

	private InetAddress forwarded(HttpServletRequest request, InetAddress peer) {
		List<String> hops = new ArrayList<>();
		Collections.list(request.getHeaders("X-Forwarded-For"))
			.forEach((line) -> hops.addAll(List.of(line.split(","))));
		InetAddress client = peer;
		for (String hop : hops.reversed()) {
			InetAddress address = CidrRange.address(hop);
			if (address == null) {
				return client;
			}
			client = address;
			if (!trusted(address)) {
				return client;
			}
		}
		return client;
	}

	private static String scheme(HttpServletRequest request) {
		String said = first(request.getHeader("X-Forwarded-Proto"));
		return (said != null && Set.of("http", "https").contains(said)) ? said : request.getScheme();
	}

	private static @Nullable String host(HttpServletRequest request) {
		String said = first(request.getHeader("X-Forwarded-Host"));
		return (said != null) ? said : request.getHeader("Host");
	}

	private static int port(String host, String scheme) {
		int colon = host.lastIndexOf(':');
		String digits = (colon > host.lastIndexOf(']')) ? host.substring(colon + 1) : "";
		return PORT.matcher(digits).matches() ? Integer.parseInt(digits) : ("https".equals(scheme) ? 443 : 80);
	}

	private static @Nullable String first(@Nullable String list) {
		return (list != null) ? list.split(",", 2)[0].trim() : null;
	}

}
