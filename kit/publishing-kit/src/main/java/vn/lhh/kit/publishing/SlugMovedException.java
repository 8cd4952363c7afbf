package vn.lhh.kit.publishing;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirect signal for an old slug: carries the publication's new slug, which is answered
 * by 301.
 */
public class SlugMovedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String from;

	private final String to;

	private final @Nullable String parameter;

	SlugMovedException(String from, String to) {
		this(from, to, null);
	}

	private SlugMovedException(String from, String to, @Nullable String parameter) {
		super(from + " -> " + to);
		this.from = from;
		this.to = to;
		this.parameter = parameter;
	}

	/**
	 * Creates the exception for a slug that came in a query parameter.
	 */
	public static SlugMovedException ofParameter(String parameter, String from, String to) {
		return new SlugMovedException(from, to, parameter);
	}

	/**
	 * Returns the requested address with the new slug.
	 * @param query the query string; {@code null} for none
	 * @return path and query to redirect to
	 */
	public String relocate(String path, @Nullable String query) {
		String asked = path + ((query == null) ? "" : "?" + query);
		return (this.parameter == null) ? renamed(path) + asked.substring(path.length())
				: withParameter(this.parameter, asked);
	}

	/** Replaces one query parameter; the others keep their order. */
	private String withParameter(String name, String asked) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(asked);
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(address.build().getQueryParams());
		parameters.set(name, this.to);
		return address.replaceQueryParams(parameters).build().toUriString();
	}

	private String renamed(String path) {
		int at = path.lastIndexOf("/" + this.from) + 1;
		return (at <= 0) ? path : path.substring(0, at) + this.to + path.substring(at + this.from.length());
	}

}
