package vn.lhh.kit.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * GIF cleaner that copies only the blocks needed for display: frames, their timing and
 * the loop.
 */
final class GifCleaner {

	private static final int HEAD = 13;

	private static final int EXTENSION = 0x21;

	private static final int FRAME = 0x2C;

	private static final int TRAILER = 0x3B;

	private static final int TIMING = 0xF9;

	private static final int APPLICATION = 0xFF;

	private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

	private final ByteBuffer source;

	private final ByteArrayOutputStream clean;

	GifCleaner(ByteBuffer source) {
		this.source = source;
		this.clean = new ByteArrayOutputStream(source.limit());
	}

	CleanImage clean() {
		this.source.position(HEAD);
		skipPalette(this.source.get(10));
		copyFrom(0);
		boolean drawn = false;
		for (int block = next(); block != TRAILER; block = next()) {
			int start = this.source.position() - 1;
			if (block == FRAME) {
				this.source.position(start + 10);
				skipPalette(this.source.get(start + 9));
				next();
				skipData();
				copyFrom(start);
				drawn = true;
			}
			else if (block == EXTENSION) {
				extension(start);
			}
			else {
				throw ImageCleaner.unreadable();
			}
		}
		if (!drawn) {
			throw ImageCleaner.unreadable();
		}
		this.clean.write(TRAILER);
		return new CleanImage(this.clean.toByteArray(), Orientation.UPRIGHT, false);
	}

	private void extension(int start) {
		int label = next();
		boolean kept = label == TIMING || (label == APPLICATION && LOOPS.contains(application()));
		skipData();
		if (kept) {
			copyFrom(start);
		}
	}

	private String application() {
		return StandardCharsets.ISO_8859_1.decode(this.source.slice(this.source.position() + 1, 11)).toString();
	}

	private void skipPalette(byte flags) {
		if ((flags & 0x80) != 0) {
			this.source.position(this.source.position() + 3 * (2 << (flags & 0x07)));
		}
	}

	private void skipData() {
		for (int length = next(); length != 0; length = next()) {
			this.source.position(this.source.position() + length);
		}
	}

	private int next() {
		return this.source.get() & 0xFF;
	}

	private void copyFrom(int start) {
		this.clean.write(this.source.array(), start, this.source.position() - start);
	}

}
