package vn.lhh.news.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

import vn.lhh.kit.problem.Problem;
import vn.lhh.news.NewsProperties;

import org.springframework.stereotype.Component;

/**
 * Unpacks pictures, turns them upright, scales them, and writes them anew, so that
 * nothing of what a camera or an attacker put beside the pixels is kept. One at a time,
 * since pixels take memory.
 */
@Component
class PictureStudio {

	private static final float QUALITY = 0.86f;

	private final ReentrantLock bench = new ReentrantLock();

	private final NewsProperties settings;

	PictureStudio(NewsProperties settings) {
		this.settings = settings;
		ImageIO.setUseCache(false);
	}

	/**
	 * A picture ready to be stored.
	 */
	record Print(byte[] bytes, String mime, PixelSize size) {
	}

	Print develop(byte[] source, String mime) {
		this.bench.lock();
		try {
			BufferedImage upright = upright(decode(source), ExifOrientation.of(source));
			int width = Math.min(upright.getWidth(), this.settings.pictureKeptWidth());
			return print(scaled(upright, width), "image/jpeg".equals(mime));
		}
		finally {
			this.bench.unlock();
		}
	}

	Print scale(byte[] stored, String mime, int width) {
		this.bench.lock();
		try {
			return print(scaled(decode(stored), width), "image/jpeg".equals(mime));
		}
		finally {
			this.bench.unlock();
		}
	}

	private BufferedImage decode(byte[] source) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(source))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw Problem.invalid("file", "picture-unreadable");
			}
			return decode(readers.next(), in);
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof Problem problem) {
				throw problem;
			}
			throw Problem.invalid("file", "picture-unreadable");
		}
	}

	private BufferedImage decode(ImageReader reader, ImageInputStream in) throws IOException {
		try {
			reader.setInput(in, true, true);
			long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			if (pixels > this.settings.pictureMaxPixels()) {
				throw Problem.invalid("file", "picture-too-large", this.settings.pictureMaxPixels() / 1_000_000);
			}
			ImageReadParam param = reader.getDefaultReadParam();
			int step = Math.max(1, reader.getWidth(0) / (2 * this.settings.pictureKeptWidth()));
			param.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, param);
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage upright(BufferedImage image, int orientation) {
		if (orientation == ExifOrientation.UPRIGHT) {
			return image;
		}
		boolean turned = orientation >= 5;
		int width = turned ? image.getHeight() : image.getWidth();
		int height = turned ? image.getWidth() : image.getHeight();
		BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = result.createGraphics();
		pen.drawImage(image, turn(orientation, image.getWidth(), image.getHeight()), null);
		pen.dispose();
		return result;
	}

	private static AffineTransform turn(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			default -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
	}

	private static BufferedImage scaled(BufferedImage image, int width) {
		BufferedImage current = image;
		while (current.getWidth() / 2 >= width) {
			current = drawn(current, current.getWidth() / 2);
		}
		return drawn(current, width);
	}

	private static BufferedImage drawn(BufferedImage image, int width) {
		int height = Math.max(1, Math.round(image.getHeight() * (width / (float) image.getWidth())));
		boolean clear = image.getColorModel().hasAlpha();
		BufferedImage result = new BufferedImage(width, height,
				clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = result.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		pen.drawImage(image, 0, 0, width, height, null);
		pen.dispose();
		return result;
	}

	private static Print print(BufferedImage image, boolean photo) {
		PixelSize size = new PixelSize(image.getWidth(), image.getHeight());
		return photo ? new Print(jpeg(image), "image/jpeg", size) : new Print(png(image), "image/png", size);
	}

	static byte[] jpeg(BufferedImage image) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
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

}
