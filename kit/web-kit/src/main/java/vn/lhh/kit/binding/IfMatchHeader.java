package vn.lhh.kit.binding;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Parser of the HTTP {@code If-Match} header (RFC 9110 §13.1.1), from which updates take
 * the version.
 */
public final class IfMatchHeader {

	private IfMatchHeader() {
	}

	/**
	 * Returns the version an editor saw.
	 * @param header {@code "<version>"}, with or without quotes; {@code null} if absent
	 * @throws Problem {@code version-needed} (428) without a version,
	 * {@code version-stale} (412) if it is not a number
	 */
	public static long required(@Nullable String header) {
		if (header == null || header.isBlank()) {
			throw new Problem(ProblemKind.VERSION_NEEDED, "version-needed");
		}
		try {
			return Long.parseLong(header.strip().replace("\"", ""));
		}
		catch (NumberFormatException ex) {
			throw new Problem(ProblemKind.STALE, "version-stale", "?");
		}
	}

}
