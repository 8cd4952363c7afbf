package vn.lhh.news.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Generates test pictures as cameras and editors produce them. */
public final class TestPictures {

	private TestPictures() {
	}

	/** Encodes a picture with a red left half and a blue right half. */
	public static byte[] encoded(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width / 2, height);
		pen.setColor(Color.BLUE);
		pen.fillRect(width / 2, 0, width - width / 2, height);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Builds a JPEG with EXIF data: an orientation, and GPS coordinates that a camera
	 * might record.
	 */
	public static byte[] fromCamera(int width, int height, int orientation) {
		byte[] plain = encoded("jpeg", width, height);
		byte[] secret = "GPS 11.9404N 108.4583E".getBytes(StandardCharsets.US_ASCII);
		int length = 2 + 6 + 8 + 2 + 12 + 4 + secret.length;
		ByteBuffer all = ByteBuffer.allocate(plain.length + length + 2);
		all.put(plain, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) length);
		all.put("Exif\0\0MM\0\u002a".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
		all.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		all.putInt(0).put(secret).put(plain, 2, plain.length - 2);
		return all.array();
	}

	static BufferedImage decoded(byte[] bytes) {
		try {
			return ImageIO.read(new ByteArrayInputStream(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
