package vn.lhh.kit.media;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * ImageIO input stream over bytes in memory, without the copy that ImageIO's own streams
 * keep.
 */
final class ByteArrayImageInputStream extends ImageInputStreamImpl {

	private final byte[] bytes;

	ByteArrayImageInputStream(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read() {
		this.bitOffset = 0;
		return (this.streamPos < this.bytes.length) ? this.bytes[(int) this.streamPos++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] into, int offset, int length) {
		this.bitOffset = 0;
		int left = (int) Math.min(length, this.bytes.length - this.streamPos);
		if (left <= 0) {
			return (length == 0) ? 0 : -1;
		}
		System.arraycopy(this.bytes, (int) this.streamPos, into, offset, left);
		this.streamPos += left;
		return left;
	}

	@Override
	public long length() {
		return this.bytes.length;
	}

}
