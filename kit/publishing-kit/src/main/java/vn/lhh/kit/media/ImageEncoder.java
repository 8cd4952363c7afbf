package vn.lhh.kit.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Image encoder for JPEG, PNG and WebP. WebP needs a native library; where that can't be
 * loaded, only JPEG and PNG are offered.
 */
final class ImageEncoder {

	private static final Logger logger = LoggerFactory.getLogger(ImageEncoder.class);

	private static final float JPEG_QUALITY = 0.86f;

	private static final float WEBP_QUALITY = 0.78f;

	private ImageEncoder() {
	}

	/** Encodes opaque pixels as JPEG, others as PNG. */
	static EncodedImage plain(BufferedImage image) {
		return isOpaque(image) ? jpeg(image) : png(image);
	}

	static EncodedImage jpeg(BufferedImage image) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionQuality(JPEG_QUALITY);
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		return new EncodedImage(written(writer, param, opaque(image)), FileType.JPEG, size(image));
	}

	static EncodedImage png(BufferedImage image) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		BufferedImage straight = isOpaque(image) ? opaque(image) : straight(image);
		return new EncodedImage(written(writer, writer.getDefaultWriteParam(), straight), FileType.PNG, size(image));
	}

	/**
	 * Encodes as WebP.
	 * @throws IllegalStateException where {@link #hasWebp()} is false
	 */
	static EncodedImage webp(BufferedImage image) {
		ImageWriter writer = Webp.writer();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionType("Lossy");
		param.setCompressionQuality(WEBP_QUALITY);
		BufferedImage straight = isOpaque(image) ? opaque(image) : straight(image);
		return new EncodedImage(written(writer, param, straight), FileType.WEBP, size(image));
	}

	/** Tells whether the native WebP library works on this machine. */
	static boolean hasWebp() {
		return Webp.WORKS;
	}

	private static boolean isOpaque(BufferedImage image) {
		return !image.getColorModel().hasAlpha()
				|| Arrays.stream(ImageDecoder.pixels(image)).allMatch((pixel) -> (pixel >>> 24) == 0xFF);
	}

	private static BufferedImage opaque(BufferedImage image) {
		return (image.getType() == BufferedImage.TYPE_INT_RGB) ? image : copy(image, BufferedImage.TYPE_INT_RGB);
	}

	private static BufferedImage straight(BufferedImage image) {
		return copy(image, BufferedImage.TYPE_INT_ARGB);
	}

	private static BufferedImage copy(BufferedImage image, int type) {
		BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
		copy.createGraphics().drawImage(image, 0, 0, null);
		return copy;
	}

	private static ImageSize size(BufferedImage image) {
		return new ImageSize(image.getWidth(), image.getHeight());
	}

	private static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (var out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/**
	 * Loads the native library on first use.
	 */
	private static final class Webp {

		static final boolean WORKS = works();

		private Webp() {
		}

		static ImageWriter writer() {
			try {
				return new WebPImageWriterSpi().createWriterInstance(null);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static boolean works() {
			try {
				ImageWriter writer = writer();
				BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
				return written(writer, writer.getDefaultWriteParam(), dot).length > 0;
			}
			catch (RuntimeException | LinkageError ex) {
				logger.warn("no WebP on this machine, pictures are offered as JPEG and PNG only: {}", ex.toString());
				return false;
			}
		}

	}

}
