package vn.lhh.gateway.cache.compression;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Forms in which the bytes of an answer may travel.
 */
public enum Encoding {

	BROTLI("br", "-br"), GZIP("gzip", "-gzip"), IDENTITY("identity", "");

	private final String token;

	private final String suffix;

	Encoding(String token, String suffix) {
		this.token = token;
		this.suffix = suffix;
	}

	public String token() {
		return this.token;
	}

	String suffix() {
		return this.suffix;
	}

	/**
	 * The best form the client takes: the higher weight, brotli where weights are equal.
	 */
	public static Encoding negotiate(@Nullable String accept, boolean brotli) {
		if (accept == null) {
			return IDENTITY;
		}
		double br = brotli ? weight(accept, BROTLI.token) : 0;
		double gzip = weight(accept, GZIP.token);
		if (br <= 0 && gzip <= 0) {
			return IDENTITY;
		}
		return (br >= gzip) ? BROTLI : GZIP;
	}

	private static double weight(String accept, String token) {
		double any = 0;
		for (String part : accept.toLowerCase(Locale.ROOT).split(",")) {
			String[] pieces = part.trim().split("\\s*;\\s*");
			if (pieces[0].equals(token)) {
				return quality(pieces);
			}
			any = pieces[0].equals("*") ? quality(pieces) : any;
		}
		return any;
	}

	private static double quality(String[] pieces) {
		for (String piece : pieces) {
			if (piece.startsWith("q=")) {
				return piece.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(piece.substring(2)) : 0;
			}
		}
		return 1;
	}

}
