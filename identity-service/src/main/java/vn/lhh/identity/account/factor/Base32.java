package vn.lhh.identity.account.factor;

import java.io.ByteArrayOutputStream;

/**
 * Encodes bytes in base 32 (RFC 4648) without padding, the form in which authenticator
 * apps take a secret.
 */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int buffer = 0;
		int held = 0;
		for (byte next : bytes) {
			buffer = (buffer << Byte.SIZE) | (next & 0xff);
			for (held += Byte.SIZE; held >= BITS; held -= BITS) {
				text.append(LETTERS.charAt((buffer >> (held - BITS)) & 0x1f));
			}
			buffer &= (1 << held) - 1;
		}
		return (held == 0) ? text.toString() : text.append(LETTERS.charAt((buffer << (BITS - held)) & 0x1f)).toString();
	}

	static byte[] decode(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int buffer = 0;
		int held = 0;
		for (char letter : text.toCharArray()) {
			buffer = (buffer << BITS) | LETTERS.indexOf(letter);
			held += BITS;
			if (held >= Byte.SIZE) {
				held -= Byte.SIZE;
				bytes.write(buffer >> held);
				buffer &= (1 << held) - 1;
			}
		}
		return bytes.toByteArray();
	}

}
