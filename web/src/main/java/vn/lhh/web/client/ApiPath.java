package vn.lhh.web.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Addresses with parameters, every part encoded: what a reader typed can never reach
 * another path of the gateway.
 */
public final class ApiPath {

	private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-]{1,250}");

	/** Addresses of the API that stand where slugs do; no reader's slug is one. */
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

	/** One more segment of the path; what can't be a slug or a code isn't there. */
	public ApiPath slash(String segment) {
		if (!isSegment(segment) || OTHERS.getOrDefault(this.address.toString(), Set.of()).contains(segment)) {
			throw GatewayException.notFound();
		}
		this.address.append('/').append(segment);
		return this;
	}

	/** A parameter, left out when there is nothing in it. */
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
