package vn.lhh.news.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads from a JPEG's EXIF data how the camera was held, before that data is thrown away.
 */
final class ExifOrientation {

	/** As it lies. */
	static final int UPRIGHT = 1;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final int APP1 = 0xE1;

	private static final int START_OF_SCAN = 0xDA;

	private static final int ORIENTATION_TAG = 0x0112;

	private ExifOrientation() {
	}

	static int of(byte[] jpeg) {
		try {
			return search(ByteBuffer.wrap(jpeg));
		}
		catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException ex) {
			return UPRIGHT;
		}
	}

	private static int search(ByteBuffer jpeg) {
		int at = 2;
		while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
			int marker = jpeg.get(at + 1) & 0xFF;
			int length = jpeg.getShort(at + 2) & 0xFFFF;
			if (marker == APP1 && isExif(jpeg, at + 4)) {
				return inTiff(jpeg.slice(at + 10, length - 8));
			}
			if (marker == START_OF_SCAN || length < 2) {
				return UPRIGHT;
			}
			at += 2 + length;
		}
		return UPRIGHT;
	}

	private static boolean isExif(ByteBuffer jpeg, int at) {
		byte[] head = new byte[EXIF.length];
		jpeg.get(at, head);
		return Arrays.equals(head, EXIF);
	}

	private static int inTiff(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int entry = 0; entry < entries; entry++) {
			int at = directory + 2 + 12 * entry;
			if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
				int value = tiff.getShort(at + 8) & 0xFFFF;
				return (value >= 1 && value <= 8) ? value : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

}
