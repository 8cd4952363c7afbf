package vn.lhh.gateway.request;

import java.io.InputStream;

/**
 * Input stream that repeats the same bytes, as long as a test needs.
 */
final class Repeating extends InputStream {

	private final byte[] bytes;

	private long left;

	Repeating(byte[] bytes, long size) {
		this.bytes = bytes;
		this.left = size;
	}

	@Override
	public int read() {
		return (this.left-- > 0) ? this.bytes[0] : -1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) {
		if (this.left <= 0) {
			return -1;
		}
		int count = (int) Math.min(Math.min(length, this.bytes.length), this.left);
		System.arraycopy(this.bytes, 0, buffer, offset, count);
		this.left -= count;
		return count;
	}

}
