package vn.lhh.kit.intake;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.Nfc;

/**
 * Cleans the names clients give to files: no control or invisible characters, no names
 * that systems reserve.
 */
public final class FileNames {

	private static final int LONGEST = 200;

	/** Browsers send line breaks and quotes in names as these codes. */
	private static final Pattern CODED = Pattern.compile("%0[AaDd]|%22|%00");

	private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Zs}]+");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\uFE00-\\uFE0F\\u2800]");

	private static final Pattern UNSAFE = Pattern.compile("[\"<>|?*:]");

	private static final Pattern RESERVED = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

	private FileNames() {
	}

	/**
	 * The name as it is stored.
	 * @param given by the client
	 * @return the clean name
	 * @throws Problem {@code validation-failed} with {@code filename-malformed} where it
	 * is empty, too long or a path
	 */
	public static String checked(@Nullable String given) {
		String name = clean((given == null) ? "" : given);
		boolean malformed = name.isEmpty() || name.length() > LONGEST || name.contains("/") || name.contains("\\");
		if (malformed) {
			throw Problem.invalid("filename", "filename-malformed");
		}
		return name;
	}

	/**
	 * The name without what misleads people or programs.
	 * @param name as it was given or stored
	 * @return perhaps empty
	 */
	public static String clean(String name) {
		String apart = SEPARATORS.matcher(CODED.matcher(name).replaceAll(" ")).replaceAll(" ");
		String visible = INVISIBLE.matcher(Nfc.of(apart)).replaceAll("");
		String safe = UNSAFE.matcher(visible).replaceAll("-").strip().replaceAll("^[. ]+|[. ]+$", "");
		return RESERVED.matcher(safe).matches() ? "_" + safe : safe;
	}

}
