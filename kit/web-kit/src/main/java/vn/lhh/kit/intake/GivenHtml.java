package vn.lhh.kit.intake;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.kit.text.HtmlSanitizer;

/**
 * HTML input cleaner for editors: it rejects pictures that no reader would see instead of
 * dropping them silently.
 */
public final class GivenHtml {

	private static final int LONGEST = 2_000_000;

	private static final int LONGEST_ADDRESS = 80;

	private GivenHtml() {
	}

	/**
	 * Cleans the HTML.
	 * @param field path of the field
	 * @return safe HTML; empty where nothing was sent or nothing in it is visible
	 * @throws Problem {@code validation-failed} with {@code picture-foreign} for a
	 * picture outside the site's own media, {@code too-long} above 2,000,000 characters
	 */
	public static String clean(String field, @Nullable String sent) {
		if (sent == null) {
			return "";
		}
		if (sent.length() > LONGEST) {
			throw Problem.invalid(field, "too-long", LONGEST);
		}
		HtmlSanitizer.foreignPicture(sent).ifPresent((address) -> {
			throw Problem.invalid(field, "picture-foreign", Excerpt.of(address, LONGEST_ADDRESS));
		});
		return HtmlSanitizer.clean(sent);
	}

	/**
	 * Cleans the HTML of an optional field like {@link #clean(String, String)}.
	 * @param field path of the field
	 * @return safe HTML or {@code null}
	 * @throws Problem as {@link #clean(String, String)}
	 */
	public static @Nullable String orNull(String field, @Nullable String sent) {
		String clean = clean(field, sent);
		return clean.isEmpty() ? null : clean;
	}

}
