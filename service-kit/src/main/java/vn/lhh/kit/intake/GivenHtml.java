package vn.lhh.kit.intake;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.kit.text.HtmlSanitizer;

/**
 * Cleans HTML that an editor sent, and refuses pictures that no reader would see instead
 * of dropping them without a word.
 */
public final class GivenHtml {

	private static final int LONGEST = 2_000_000;

	private static final int LONGEST_ADDRESS = 80;

	private GivenHtml() {
	}

	/**
	 * The HTML to keep.
	 * @param field path of the field
	 * @param sent what was sent
	 * @return safe HTML, empty where nothing was sent or it shows nothing
	 * @throws Problem {@code validation-failed} with {@code picture-foreign} for a
	 * picture that is not of the site's own media, {@code too-long} for what is not worth
	 * cleaning
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
	 * As {@link #clean(String, String)} for a field that may be missing.
	 * @param field path of the field
	 * @param sent what was sent
	 * @return safe HTML or {@code null}
	 * @throws Problem as {@link #clean(String, String)}
	 */
	public static @Nullable String orNull(String field, @Nullable String sent) {
		String clean = clean(field, sent);
		return clean.isEmpty() ? null : clean;
	}

}
