package vn.lhh.kit.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * Sample images for tests, with the metadata that cameras and editors write beside the
 * pixels.
 */
public final class SampleImages {

	static final String SECRET = "GPS 11.9404N 108.4583E";

	private SampleImages() {
	}

	/** Draws the left half red, the right half blue. */
	static BufferedImage drawn(int width, int height, int type) {
		BufferedImage image = new BufferedImage(width, height, type);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width / 2, height);
		pen.setColor(Color.BLUE);
		pen.fillRect(width / 2, 0, width - width / 2, height);
		pen.dispose();
		return image;
	}

	public static byte[] encoded(String format, int width, int height) {
		return encoded(format, drawn(width, height, BufferedImage.TYPE_INT_RGB));
	}

	static byte[] encoded(String format, BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static byte[] webp(int width, int height) {
		return ImageEncoder.webp(drawn(width, height, BufferedImage.TYPE_INT_ARGB_PRE)).bytes();
	}

	/** Builds a TIFF directory with an orientation, followed by a secret text. */
	static byte[] exif(int orientation, ByteOrder order) {
		byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer tiff = ByteBuffer.allocate(26 + secret.length).order(order);
		tiff.put(((order == ByteOrder.BIG_ENDIAN) ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
		tiff.putShort((short) 42).putInt(8).putShort((short) 1);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		return tiff.putInt(0).put(secret).array();
	}

	static byte[] segment(int marker, byte[]... parts) {
		byte[] body = joined(parts);
		return ByteBuffer.allocate(4 + body.length)
			.put((byte) 0xFF)
			.put((byte) marker)
			.putShort((short) (2 + body.length))
			.put(body)
			.array();
	}

	/** Builds a JPEG with extra segments directly after its start. */
	static byte[] jpeg(int width, int height, byte[]... segments) {
		byte[] plain = encoded("jpeg", width, height);
		byte[] start = { (byte) 0xFF, (byte) 0xD8 };
		return joined(start, joined(segments), java.util.Arrays.copyOfRange(plain, 2, plain.length));
	}

	static byte[] fromCamera(int width, int height, int orientation) {
		return jpeg(width, height, segment(0xE1, ascii("Exif\0\0"), exif(orientation, ByteOrder.BIG_ENDIAN)));
	}

	static byte[] chunk(String name, byte[] body) {
		CRC32 crc = new CRC32();
		crc.update(ascii(name));
		crc.update(body);
		return ByteBuffer.allocate(12 + body.length)
			.putInt(body.length)
			.put(ascii(name))
			.put(body)
			.putInt((int) crc.getValue())
			.array();
	}

	/** Builds a PNG with extra chunks directly after its header. */
	static byte[] png(byte[] plain, byte[]... chunks) {
		return joined(java.util.Arrays.copyOf(plain, 33), joined(chunks),
				java.util.Arrays.copyOfRange(plain, 33, plain.length));
	}

	/**
	 * Builds a black PNG of one grey bit per pixel, which takes only a few kilobytes at
	 * any size.
	 */
	static byte[] blankPng(int width, int height) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(9);
		byte[] row = new byte[1 + (width + 7) / 8];
		byte[] buffer = new byte[8192];
		for (int y = 0; y < height; y++) {
			deflater.setInput(row);
			while (!deflater.needsInput()) {
				packed.write(buffer, 0, deflater.deflate(buffer));
			}
		}
		deflater.finish();
		while (!deflater.finished()) {
			packed.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.end();
		byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 1, 0, 0, 0, 0 }).array();
		return joined(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, chunk("IHDR", head),
				chunk("IDAT", packed.toByteArray()), chunk("IEND", new byte[0]));
	}

	/** Builds a WebP in the extended form, with extra chunks. */
	static byte[] webp(int width, int height, int flags, byte[]... chunks) {
		byte[] plain = webp(width, height);
		ByteBuffer head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
		head.putInt(flags).put(three(width - 1)).put(three(height - 1));
		byte[] body = joined(riff("VP8X", head.array()), java.util.Arrays.copyOfRange(plain, 12, plain.length),
				joined(chunks));
		return joined(ascii("RIFF"), little(4 + body.length), ascii("WEBP"), body);
	}

	static byte[] riff(String name, byte[] body) {
		return joined(ascii(name), little(body.length), body, new byte[body.length & 1]);
	}

	private static byte[] little(int value) {
		return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
	}

	private static byte[] three(int value) {
		return java.util.Arrays.copyOf(little(value), 3);
	}

	public static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	public static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	static BufferedImage decoded(EncodedImage image) {
		try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(image.bytes())) {
			if (!image.isWebp()) {
				return ImageIO.read(new ByteArrayInputStream(image.bytes()));
			}
			var reader = new WebPImageReaderSpi().createReaderInstance(null);
			reader.setInput(in);
			return reader.read(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
