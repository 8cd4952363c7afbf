package vn.lhh.web.page;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Safe link addresses: those that come from content are followed only within the site, or
 * with a harmless scheme.
 */
public final class SafeLinks {

	private SafeLinks() {
	}

	public static String safe(@Nullable String address) {
		if (address == null || address.isBlank()) {
			return "#";
		}
		String plain = address.strip();
		boolean own = plain.startsWith("/") && !plain.startsWith("//") && !plain.startsWith("/\\");
		return (own || hasKnownScheme(plain.toLowerCase(Locale.ROOT))) ? plain : "#";
	}

	private static boolean hasKnownScheme(String address) {
		return Stream.of("https://", "http://", "mailto:", "tel:").anyMatch(address::startsWith);
	}

}
