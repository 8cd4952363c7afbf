package vn.lhh.web.page;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.lhh.web.WebProperties;

/**
 * Safe link addresses for templates: full public ones for sharing, and foreign ones only
 * with a harmless scheme.
 */
@Component
public class SafeLinks {

	private final WebProperties properties;

	SafeLinks(WebProperties properties) {
		this.properties = properties;
	}

	public String absolute(String path) {
		return path.startsWith("/") ? this.properties.absolute(path) : path;
	}

	public String safe(@Nullable String address) {
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
