package vn.lhh.kit.publishing;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says that what was asked for by an old slug lives under a new one; answered by 301.
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
	 * A slug that was asked for as a parameter.
	 * @param parameter its name
	 * @param from the old slug
	 * @param to the new one
	 * @return the move
	 */
	public static SlugMovedException ofParameter(String parameter, String from, String to) {
		return new SlugMovedException(from, to, parameter);
	}

	/**
	 * The same address with the new slug.
	 * @param path the path that was asked for
	 * @param query what was asked with it
	 * @return path and query to ask for instead
	 */
	public String relocate(String path, @Nullable String query) {
		String asked = path + ((query == null) ? "" : "?" + query);
		return (this.parameter == null) ? renamed(path) + asked.substring(path.length())
				: withParameter(this.parameter, asked);
	}

	/** The others keep their places. */
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
