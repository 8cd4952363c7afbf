package vn.lhh.gateway.cache.compression;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.hash.Sha256;

/**
 * One strong entity tag per encoding: the service's own tag with the encoding's name
 * added on the way out and taken off on the way in.
 */
public final class EntityTags {

	private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

	private EntityTags() {
	}

	/**
	 * Makes a strong tag of a body that has none.
	 * @param body as sent in identity encoding
	 * @return 132 bits of its SHA-256, in quotes
	 */
	public static String of(byte[] body) {
		return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(body)).substring(0, 22) + '"';
	}

	public static String suffixed(String etag, Encoding encoding) {
		return etag.endsWith("\"") ? etag.substring(0, etag.length() - 1) + encoding.suffix() + '"' : etag;
	}

	/**
	 * The condition as the service understands it: tags of the encoding that would be
	 * sent, and tags of answers that are never compressed.
	 */
	static @Nullable String towardsService(@Nullable String condition, Encoding encoding) {
		if (condition == null || condition.trim().equals("*")) {
			return condition;
		}
		List<String> tags = new ArrayList<>();
		Matcher matcher = TAG.matcher(condition);
		while (matcher.find()) {
			add(tags, matcher.group(), matcher.group(2), encoding);
		}
		return tags.isEmpty() ? null : String.join(", ", tags);
	}

	/** The condition with the service's own tags, whatever encodings they came in. */
	static String withoutSuffixes(String condition) {
		return TAG.matcher(condition).replaceAll((tag) -> {
			String value = tag.group(2);
			int end = value.length() - encodingOf(value).suffix().length();
			return Matcher.quoteReplacement(((tag.group(1) != null) ? "W/" : "") + '"' + value.substring(0, end) + '"');
		});
	}

	private static void add(List<String> tags, String tag, String value, Encoding encoding) {
		Encoding of = encodingOf(value);
		if (of == Encoding.IDENTITY) {
			tags.add(tag);
		}
		else if (of == encoding) {
			tags.add(tag.substring(0, tag.length() - 1 - of.suffix().length()) + '"');
		}
	}

	private static Encoding encodingOf(String value) {
		if (value.endsWith(Encoding.BROTLI.suffix())) {
			return Encoding.BROTLI;
		}
		return value.endsWith(Encoding.GZIP.suffix()) ? Encoding.GZIP : Encoding.IDENTITY;
	}

	/** The tag for a 304: the one the client holds. */
	static String held(String condition, String etag, Encoding encoding) {
		String suffixed = suffixed(etag, encoding);
		return condition.contains(opaque(suffixed)) ? suffixed : etag;
	}

	private static String opaque(String etag) {
		return etag.startsWith("W/") ? etag.substring(2) : etag;
	}

	/** Whether a condition names this strong tag. */
	public static boolean matches(String condition, String etag) {
		if (condition.trim().equals("*")) {
			return true;
		}
		Matcher matcher = TAG.matcher(condition);
		while (matcher.find()) {
			if (etag.equals('"' + matcher.group(2) + '"')) {
				return true;
			}
		}
		return false;
	}

}
