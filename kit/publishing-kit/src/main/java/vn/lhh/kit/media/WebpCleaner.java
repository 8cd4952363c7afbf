package vn.lhh.kit.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * WebP cleaner that copies only the chunks needed for display: pixels, transparency and
 * colour profile. It rejects animations.
 */
final class WebpCleaner {

	private static final int HEAD = 12;

	private static final int EXIF_AND_XMP = 0x0C;

	private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L");

	private static final Set<String> KEPT = Set.of("VP8X", "ICCP", "ALPH", "VP8 ", "VP8L");

	private final ByteBuffer source;

	private final ByteArrayOutputStream chunks;

	private Orientation orientation = Orientation.UPRIGHT;

	WebpCleaner(ByteBuffer source) {
		this.source = source.order(ByteOrder.LITTLE_ENDIAN);
		this.chunks = new ByteArrayOutputStream(source.limit());
	}

	CleanImage clean() {
		long end = 8 + (this.source.getInt(4) & 0xFFFFFFFFL);
		if (end > this.source.limit()) {
			throw ImageCleaner.unreadable();
		}
		boolean drawn = false;
		for (int at = HEAD; at + 8 <= end;) {
			String name = StandardCharsets.ISO_8859_1.decode(this.source.slice(at, 4)).toString();
			int length = this.source.getInt(at + 4);
			if (length < 0 || at + 8L + length > end || name.equals("ANIM") || name.equals("ANMF")) {
				throw ImageCleaner.unreadable();
			}
			chunk(name, this.source.slice(at, 8 + length));
			drawn |= PIXELS.contains(name);
			at += 8 + length + (length & 1);
		}
		if (!drawn) {
			throw ImageCleaner.unreadable();
		}
		return new CleanImage(file(), this.orientation, false);
	}

	private void chunk(String name, ByteBuffer whole) {
		if (KEPT.contains(name)) {
			this.chunks.write(whole.array(), whole.arrayOffset(), whole.limit());
			if ((whole.limit() & 1) == 1) {
				this.chunks.write(0);
			}
		}
		else if ("EXIF".equals(name) && this.orientation == Orientation.UPRIGHT) {
			int skipped = startsWithName(whole) ? EXIF_NAME.length : 0;
			this.orientation = ExifOrientation.of(whole.slice(8 + skipped, whole.limit() - 8 - skipped));
		}
	}

	private static boolean startsWithName(ByteBuffer whole) {
		return whole.limit() >= 8 + EXIF_NAME.length
				&& whole.slice(8, EXIF_NAME.length).equals(ByteBuffer.wrap(EXIF_NAME));
	}

	private byte[] file() {
		byte[] body = this.chunks.toByteArray();
		ByteBuffer file = ByteBuffer.allocate(HEAD + body.length).order(ByteOrder.LITTLE_ENDIAN);
		file.put(this.source.slice(0, 4)).putInt(4 + body.length).put(this.source.slice(8, 4)).put(body);
		if (file.limit() > HEAD + 8 && file.get(HEAD + 3) == 'X') {
			file.put(HEAD + 8, (byte) (file.get(HEAD + 8) & ~EXIF_AND_XMP));
		}
		return file.array();
	}

}
