package vn.lhh.gateway.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Host names of the site. Links, redirects and the origin check of forms are made from a
 * request's host, so the public address replaces an unknown host.
 */
final class PublicHosts {

	private static final Pattern AUTHORITY = Pattern
		.compile("([A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}\\])(:\\d{1,5})?");

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	private final String portal;

	PublicHosts(SecurityProperties properties) {
		URI url = properties.portalUrl();
		this.portal = url.getAuthority();
		this.names.addAll(THIS_MACHINE);
		this.names.add(url.getHost());
		properties.hosts().stream().map(String::trim).forEach(this.names::add);
	}

	/**
	 * The requested host if it is one of the site's, else the host of the public address.
	 * @param said host named by the request, with or without a port
	 * @param local the address of this machine that received the request
	 */
	String known(@Nullable String said, String local) {
		Matcher authority = AUTHORITY.matcher((said != null) ? said : "");
		boolean ours = authority.matches() && (this.names.contains(authority.group(1))
				|| bare(authority.group(1)).equals(local.toLowerCase(Locale.ROOT)));
		return (ours && said != null) ? said : this.portal;
	}

	private static String bare(String name) {
		return name.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
	}

}
