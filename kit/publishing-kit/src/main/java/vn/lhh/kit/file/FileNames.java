package vn.lhh.kit.file;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.text.Nfc;

/**
 * File name cleaner for client uploads: removes control and invisible characters and
 * avoids names that operating systems reserve.
 */
public final class FileNames {

	private static final int LONGEST = 200;

	/**
	 * Matches the codes with which browsers send line breaks, quotes and null characters
	 * in names.
	 */
	private static final Pattern CODED = Pattern.compile("%0[AaDd]|%22|%00");

	private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Zs}]+");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\uFE00-\\uFE0F\\u2800]");

	private static final Pattern UNSAFE = Pattern.compile("[\"<>|?*:]");

	private static final Pattern RESERVED = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

	private FileNames() {
	}

	/**
	 * Cleans and checks the name to store.
	 * @throws Problem {@code validation-failed} with {@code filename-malformed} if the
	 * name is empty, longer than 200 characters or a path
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
	 * Removes characters that mislead people or programs.
	 * @param name as given or stored
	 * @return may be empty
	 */
	public static String clean(String name) {
		String apart = SEPARATORS.matcher(CODED.matcher(name).replaceAll(" ")).replaceAll(" ");
		String visible = INVISIBLE.matcher(Nfc.of(apart)).replaceAll("");
		String safe = UNSAFE.matcher(visible).replaceAll("-").strip().replaceAll("^[. ]+|[. ]+$", "");
		return RESERVED.matcher(safe).matches() ? "_" + safe : safe;
	}

}
