package vn.lhh.gateway.cache;

import java.util.List;

/**
 * An answer in one encoding, down to the headers, so that giving it again is a mere copy.
 *
 * @param body the bytes
 * @param etag strong entity tag, empty where there is none
 * @param full header names and values in turn
 * @param unchanged the same for a 304
 */
record Form(byte[] body, String etag, String[] full, String[] unchanged) {

	static Form of(byte[] body, String etag, List<OriginAnswer.Line> full, List<OriginAnswer.Line> unchanged) {
		return new Form(body, etag, flat(full), flat(unchanged));
	}

	private static String[] flat(List<OriginAnswer.Line> lines) {
		String[] flat = new String[lines.size() * 2];
		for (int i = 0; i < lines.size(); i++) {
			flat[2 * i] = lines.get(i).name();
			flat[2 * i + 1] = lines.get(i).value();
		}
		return flat;
	}

}
