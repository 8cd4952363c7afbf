package vn.lhh.gateway.cache;

import java.util.List;

/**
 * Representation of a cached response in one encoding, down to the headers, so that
 * serving it again only copies.
 *
 * @param body the bytes
 * @param etag strong entity tag, empty if there is none
 * @param headers header names and values in turn
 * @param notModifiedHeaders the same for a 304
 */
public record Representation(byte[] body, String etag, String[] headers, String[] notModifiedHeaders) {

	static Representation of(byte[] body, String etag, List<OriginResponse.Line> headers,
			List<OriginResponse.Line> notModifiedHeaders) {
		return new Representation(body, etag, flat(headers), flat(notModifiedHeaders));
	}

	private static String[] flat(List<OriginResponse.Line> lines) {
		String[] flat = new String[lines.size() * 2];
		for (int i = 0; i < lines.size(); i++) {
			flat[2 * i] = lines.get(i).name();
			flat[2 * i + 1] = lines.get(i).value();
		}
		return flat;
	}

}
