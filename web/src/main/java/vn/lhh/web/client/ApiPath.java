package vn.lhh.web.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Builds API paths with every part encoded, so that a reader's input can never reach
 * another path of the gateway.
 */
public final class ApiPath {

	private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-]{1,250}");

	/** API paths in the position of slugs; no reader's slug equals one. */
	private static final Map<String, Set<String>> OTHERS = Map.of("/api/documents",
			Set.of("admin", "facets", "files", "media", "openapi"));

	private final StringBuilder address;

	private boolean asked;

	private ApiPath(String path) {
		this.address = new StringBuilder(path);
	}

	public static ApiPath of(String path) {
		return new ApiPath(path);
	}

	public static boolean isSegment(String text) {
		return SEGMENT.matcher(text).matches();
	}

	/** Adds a path segment; an impossible slug or code is not found. */
	public ApiPath slash(String segment) {
		if (!isSegment(segment) || OTHERS.getOrDefault(this.address.toString(), Set.of()).contains(segment)) {
			throw GatewayException.notFound();
		}
		this.address.append('/').append(segment);
		return this;
	}

	/** Adds a query parameter, unless its value is null or blank. */
	public ApiPath with(String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			this.address.append(this.asked ? '&' : '?').append(name).append('=').append(encode(value.toString()));
			this.asked = true;
		}
		return this;
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return this.address.toString();
	}

}
