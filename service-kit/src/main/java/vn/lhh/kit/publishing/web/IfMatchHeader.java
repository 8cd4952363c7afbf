package vn.lhh.kit.publishing.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Reads the version out of an {@code If-Match} header (RFC 9110 §13.1.1), as updates need
 * it.
 */
public final class IfMatchHeader {

	private IfMatchHeader() {
	}

	/**
	 * The version an editor saw.
	 * @param header {@code "<version>"}, perhaps without quotes
	 * @return the version
	 * @throws Problem {@code version-needed} (428) without one, {@code version-stale}
	 * (412) where it is none of ours
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
