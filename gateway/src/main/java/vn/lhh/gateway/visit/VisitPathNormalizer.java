package vn.lhh.gateway.visit;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Normalizes paths and referrers into the form that is counted.
 */
final class VisitPathNormalizer {

	private static final int LONGEST = 512;

	private static final Pattern END = Pattern.compile("[?#]");

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private VisitPathNormalizer() {
	}

	/** The path without query, decoded and cleaned; empty if it is invalid. */
	static Optional<String> normalised(String path) {
		String bare = decoded(END.split(path, 2)[0]);
		if (bare == null || !bare.startsWith("/") || bare.chars().anyMatch(Character::isISOControl)) {
			return Optional.empty();
		}
		String clean = StringUtils.cleanPath(bare.contains("//") ? SLASHES.matcher(bare).replaceAll("/") : bare);
		String tidy = (clean.length() > 1 && clean.endsWith("/")) ? clean.substring(0, clean.length() - 1) : clean;
		boolean good = tidy.startsWith("/") && !tidy.startsWith("/..") && tidy.length() <= LONGEST;
		return good ? Optional.of(Normalizer.normalize(tidy, Normalizer.Form.NFC)) : Optional.empty();
	}

	private static @Nullable String decoded(String path) {
		try {
			return UriUtils.decode(path, "UTF-8");
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The referrer's host in lower case; null if it is the site's own or unknown. */
	static @Nullable String foreignHost(@Nullable String referrer, String own) {
		try {
			String host = (referrer != null && !referrer.isBlank()) ? URI.create(referrer.trim()).getHost() : null;
			boolean foreign = host != null && host.length() <= 253 && !host.equalsIgnoreCase(own.split(":", 2)[0]);
			return foreign ? String.valueOf(host).toLowerCase(Locale.ROOT) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
