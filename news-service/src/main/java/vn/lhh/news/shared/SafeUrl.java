package vn.lhh.news.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells whether a URL is safe to use in a link. */
public final class SafeUrl {

	/** The maximum length of a URL. */
	public static final int MAX_LENGTH = 500;

	private static final Set<String> SCHEMES = Set.of("https", "http");

	private SafeUrl() {
	}

	/**
	 * Tells whether the URL is a web address or a path on this site.
	 * @return {@code true} for {@code https://…}, {@code http://…} and {@code /…}, and
	 * for {@code null}
	 */
	public static boolean isAllowed(@Nullable String address) {
		return address == null || (address.length() <= MAX_LENGTH && (isLocal(address) || isWeb(address)));
	}

	public static boolean isWeb(String address) {
		try {
			URI uri = new URI(address);
			return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
					&& uri.getHost() != null && uri.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isLocal(String address) {
		return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\")
				&& address.chars().noneMatch(Character::isWhitespace);
	}

}
