package vn.lhh.kit.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * EXIF reader that takes the orientation from the TIFF directory before the metadata is
 * removed.
 */
final class ExifOrientation {

	private static final int TAG = 0x0112;

	private static final int LONG = 4;

	private ExifOrientation() {
	}

	/** Reads the orientation; upright where it is missing or broken. */
	static Orientation of(ByteBuffer exif) {
		try {
			return Orientation.of(value(exif.slice()));
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException ex) {
			return Orientation.UPRIGHT;
		}
	}

	private static int value(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int entry = 0; entry < entries; entry++) {
			int at = directory + 2 + 12 * entry;
			if ((tiff.getShort(at) & 0xFFFF) == TAG) {
				return (tiff.getShort(at + 2) == LONG) ? tiff.getInt(at + 8) : tiff.getShort(at + 8) & 0xFFFF;
			}
		}
		return 1;
	}

}
