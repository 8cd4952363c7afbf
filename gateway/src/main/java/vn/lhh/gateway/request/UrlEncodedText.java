package vn.lhh.gateway.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.lhh.kit.problem.FieldError;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Checks URL-encoded names and values ({@code application/x-www-form-urlencoded}) of a
 * query or a form, since the services' servers answer 500 to undecodable ones.
 */
public final class UrlEncodedText {

	private static final int MOST_PARAMETERS = 1000;

	private static final int LONGEST_NAME = 100;

	private final String text;

	/** Browsers may send a lone percent sign in a query, meaning the sign itself. */
	private final boolean isLoose;

	private UrlEncodedText(String text, boolean isLoose) {
		this.text = text;
		this.isLoose = isLoose;
	}

	/** Refuses a query with an undecodable parameter. */
	public static void checkQuery(String query) {
		new UrlEncodedText(query, true).check();
	}

	/** Refuses a form with an undecodable field. */
	public static void checkForm(byte[] body) {
		new UrlEncodedText(new String(body, StandardCharsets.ISO_8859_1), false).check();
	}

	private void check() {
		int count = 0;
		int start = 0;
		while (start <= this.text.length()) {
			int next = this.text.indexOf('&', start);
			int end = (next < 0) ? this.text.length() : next;
			if (end > start) {
				pair(start, end);
				count++;
			}
			start = end + 1;
		}
		if (count > MOST_PARAMETERS) {
			throw refused("*", "too-many-parameters");
		}
	}

	private void pair(int start, int end) {
		int equals = this.text.indexOf('=', start);
		int nameEnd = (equals < 0 || equals > end) ? end : equals;
		if (nameEnd == start) {
			throw refused(this.text.substring(start, end), "unnamed");
		}
		String name = this.text.substring(start, nameEnd);
		if (!decodes(start, nameEnd) || !decodes(Math.min(nameEnd + 1, end), end)) {
			throw refused(name, "undecodable");
		}
	}

	private boolean decodes(int start, int end) {
		int at = start;
		while (at < end && this.text.charAt(at) != '%' && this.text.charAt(at) < 0x80) {
			at++;
		}
		return at == end || isUtf8(at, end);
	}

	private boolean isUtf8(int start, int end) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
		int at = start;
		while (at < end) {
			boolean escaped = this.text.charAt(at) == '%' && isEscape(at, end);
			if (this.text.charAt(at) == '%' && !escaped && !this.isLoose) {
				return false;
			}
			bytes.write(escaped ? Integer.parseInt(this.text, at + 1, at + 3, 16) : this.text.charAt(at));
			at += escaped ? 3 : 1;
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private boolean isEscape(int at, int end) {
		return at + 2 < end && Character.digit(this.text.charAt(at + 1), 16) >= 0
				&& Character.digit(this.text.charAt(at + 2), 16) >= 0;
	}

	private static GatewayProblem refused(String field, String code) {
		return GatewayProblem
			.invalid(List.of(FieldError.of(field.substring(0, Math.min(field.length(), LONGEST_NAME)), code)));
	}

}
