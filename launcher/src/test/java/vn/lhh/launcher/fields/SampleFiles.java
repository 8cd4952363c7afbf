package vn.lhh.launcher.fields;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/**
 * Generates the image, PDF and audio files that the samples upload, small but real.
 */
public final class SampleFiles {

	private static final String PAPER = """
			%PDF-1.4
			1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
			2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
			3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
			xref
			0 4
			0000000000 65535 f\s
			0000000009 00000 n\s
			0000000052 00000 n\s
			0000000101 00000 n\s
			trailer<</Root 1 0 R/Size 4>>
			startxref
			164
			%%EOF
			""";

	/** Length in bytes of one MPEG-1 Layer III frame at 128 kbit/s and 44.1 kHz. */
	private static final int FRAME = 417;

	private SampleFiles() {
	}

	/**
	 * Generates a file by the extension of its name; images with different names differ.
	 */
	static byte[] named(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "pdf" -> PAPER.getBytes(StandardCharsets.US_ASCII);
			case "mp3" -> sound();
			case "png" -> picture(name);
			default -> throw new IllegalArgumentException("Nobody knows how to make " + name);
		};
	}

	/**
	 * Generates an image of some KB that decodes to {@code width} × 5000 pixels, about 30
	 * million.
	 */
	public static byte[] blank(int width) {
		return png(new BufferedImage(width, 5000, BufferedImage.TYPE_BYTE_BINARY));
	}

	private static byte[] picture(String name) {
		BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(name.hashCode()));
		graphics.fillRect(0, 0, 1600, 900);
		graphics.dispose();
		return png(image);
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Generates an empty ID3 tag and a fifth of a second of silence. */
	private static byte[] sound() {
		int frames = 8;
		ByteBuffer bytes = ByteBuffer.allocate(10 + frames * FRAME);
		bytes.put("ID3".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
		for (int frame = 0; frame < frames; frame++) {
			bytes.putInt(10 + frame * FRAME, 0xFFFB9000);
		}
		return bytes.array();
	}

}
