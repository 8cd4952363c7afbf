package vn.lhh.kit.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * JPEG cleaner that copies only the segments needed for display: tables, frames, scans,
 * the plain JFIF head, Adobe's colour mark and the ICC profile.
 */
final class JpegCleaner {

	private static final int SOI = 0xD8;

	private static final int EOI = 0xD9;

	private static final int SOS = 0xDA;

	private static final int APP0 = 0xE0;

	private static final int APP1 = 0xE1;

	private static final int APP2 = 0xE2;

	private static final int APP14 = 0xEE;

	private static final int SOF2 = 0xC2;

	private static final int JFIF_LENGTH = 14;

	private static final int ADOBE_LENGTH = 12;

	private final ByteBuffer source;

	private final ByteArrayOutputStream clean;

	private Orientation orientation = Orientation.UPRIGHT;

	private boolean progressive;

	JpegCleaner(ByteBuffer source) {
		this.source = source;
		this.clean = new ByteArrayOutputStream(source.limit());
	}

	CleanImage clean() {
		this.source.position(2);
		mark(SOI);
		boolean scanned = false;
		for (int marker = marker(); marker != EOI; marker = marker()) {
			if (hasLength(marker)) {
				segment(marker);
			}
			if (marker == SOS) {
				scanned = true;
				scan();
			}
		}
		if (!scanned) {
			throw ImageCleaner.unreadable();
		}
		mark(EOI);
		return new CleanImage(this.clean.toByteArray(), this.orientation, this.progressive);
	}

	/** Reads the next marker and skips fill bytes and stray bytes before it. */
	private int marker() {
		while (next() != 0xFF) {
			continue;
		}
		int marker = next();
		while (marker == 0xFF) {
			marker = next();
		}
		return marker;
	}

	private int next() {
		return this.source.get() & 0xFF;
	}

	private static boolean hasLength(int marker) {
		return marker > 0x01 && (marker < 0xD0 || marker > SOI);
	}

	private void segment(int marker) {
		int length = (this.source.getShort() & 0xFFFF) - 2;
		if (length < 0) {
			throw ImageCleaner.unreadable();
		}
		ByteBuffer body = this.source.slice(this.source.position(), length);
		this.source.position(this.source.position() + length);
		this.progressive |= marker == SOF2;
		switch (marker) {
			case APP0 -> jfif(body);
			case APP1 -> exif(body);
			case APP2 -> profile(body);
			case APP14 -> adobe(body);
			default -> {
				if (isPicture(marker)) {
					copy(marker, body);
				}
			}
		}
	}

	/** Keeps frames, tables, restart intervals and scans. */
	private static boolean isPicture(int marker) {
		return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || (marker >= SOS && marker <= 0xDD);
	}

	private void jfif(ByteBuffer body) {
		if (startsWith(body, "JFIF\0") && body.limit() >= JFIF_LENGTH) {
			ByteBuffer head = ByteBuffer.allocate(JFIF_LENGTH).put(body.slice(0, JFIF_LENGTH - 2)).clear();
			copy(APP0, head);
		}
	}

	private void exif(ByteBuffer body) {
		if (startsWith(body, "Exif\0") && this.orientation == Orientation.UPRIGHT && body.limit() > 6) {
			this.orientation = ExifOrientation.of(body.slice(6, body.limit() - 6));
		}
	}

	private void profile(ByteBuffer body) {
		if (startsWith(body, "ICC_PROFILE\0")) {
			copy(APP2, body);
		}
	}

	private void adobe(ByteBuffer body) {
		if (startsWith(body, "Adobe") && body.limit() >= ADOBE_LENGTH) {
			copy(APP14, body.slice(0, ADOBE_LENGTH));
		}
	}

	/** Copies entropy-coded data up to the next marker that is not a restart marker. */
	private void scan() {
		int start = this.source.position();
		while (true) {
			while (next() != 0xFF) {
				continue;
			}
			int after = next();
			while (after == 0xFF) {
				after = next();
			}
			if (after != 0 && (after < 0xD0 || after > 0xD7)) {
				this.source.position(this.source.position() - 2);
				break;
			}
		}
		int end = this.source.position();
		while (end > start && this.source.get(end - 1) == (byte) 0xFF) {
			end--;
		}
		this.clean.write(this.source.array(), this.source.arrayOffset() + start, end - start);
	}

	private void copy(int marker, ByteBuffer body) {
		mark(marker);
		int length = body.limit() + 2;
		this.clean.write(length >> 8);
		this.clean.write(length);
		this.clean.write(body.array(), body.arrayOffset(), body.limit());
	}

	private void mark(int marker) {
		this.clean.write(0xFF);
		this.clean.write(marker);
	}

	private static boolean startsWith(ByteBuffer body, String name) {
		byte[] start = name.getBytes(StandardCharsets.US_ASCII);
		return body.limit() >= start.length && body.slice(0, start.length).equals(ByteBuffer.wrap(start));
	}

}
