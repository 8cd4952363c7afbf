package vn.lhh.kit.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * PNG cleaner that copies only the chunks needed for display: pixels, palette,
 * transparency, colour space and density.
 */
final class PngCleaner {

	private static final int SIGNATURE = 8;

	private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP",
			"sRGB", "sBIT", "bKGD", "pHYs", "cICP");

	private final ByteBuffer source;

	private final ByteArrayOutputStream clean;

	private Orientation orientation = Orientation.UPRIGHT;

	PngCleaner(ByteBuffer source) {
		this.source = source;
		this.clean = new ByteArrayOutputStream(source.limit());
	}

	CleanImage clean() {
		this.clean.write(this.source.array(), 0, SIGNATURE);
		int at = SIGNATURE;
		String name = "";
		boolean drawn = false;
		while (!"IEND".equals(name)) {
			int length = this.source.getInt(at);
			if (length < 0) {
				throw ImageCleaner.unreadable();
			}
			name = name(this.source.slice(at + 4, 4));
			chunk(name, this.source.slice(at, Math.addExact(length, 12)));
			drawn |= "IDAT".equals(name);
			at += 12 + length;
		}
		if (!drawn) {
			throw ImageCleaner.unreadable();
		}
		return new CleanImage(this.clean.toByteArray(), this.orientation, false);
	}

	private void chunk(String name, ByteBuffer whole) {
		int body = whole.limit() - 12;
		if (KEPT.contains(name)) {
			verify(whole);
			this.clean.write(whole.array(), whole.arrayOffset(), whole.limit());
		}
		else if ("eXIf".equals(name) && this.orientation == Orientation.UPRIGHT) {
			this.orientation = ExifOrientation.of(whole.slice(8, body));
		}
	}

	private static void verify(ByteBuffer whole) {
		CRC32 crc = new CRC32();
		crc.update(whole.slice(4, whole.limit() - 8));
		if ((int) crc.getValue() != whole.getInt(whole.limit() - 4)) {
			throw ImageCleaner.unreadable();
		}
	}

	private static String name(ByteBuffer four) {
		return StandardCharsets.ISO_8859_1.decode(four).toString();
	}

}
