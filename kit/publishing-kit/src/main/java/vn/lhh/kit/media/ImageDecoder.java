package vn.lhh.kit.media;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.SampleModel;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import vn.lhh.kit.problem.Problem;

/**
 * Image decoder that reads a picture in bands, each within the memory budget, and scales
 * it and turns it upright on the way.
 */
final class ImageDecoder {

	private static final int MOST_BANDS = 4;

	private static final int STRIP = 16;

	private static final int LONGEST_SIDE = 65_535;

	private static final int COEFFICIENT_BYTES = 6;

	private static final int WEBP_BYTES = 8;

	private final MemoryBudget budget;

	ImageDecoder(MemoryBudget budget) {
		this.budget = budget;
	}

	/**
	 * Reads the size from a picture's header.
	 * @throws Problem {@code picture-too-large}, {@code picture-unreadable}
	 */
	ImageSize size(CleanImage image, FileType type) {
		return open(image, type, (reader) -> new ImageSize(reader.getWidth(0), reader.getHeight(0)));
	}

	/**
	 * Decodes a picture upright.
	 * @param width the maximum width of the result
	 * @return premultiplied ARGB
	 * @throws Problem {@code picture-too-large}, {@code picture-unreadable}
	 */
	BufferedImage read(CleanImage image, FileType type, int width) {
		return open(image, type, (reader) -> read(reader, image, type, width));
	}

	private BufferedImage read(ImageReader reader, CleanImage image, FileType type, int width) throws IOException {
		ImageSize whole = new ImageSize(reader.getWidth(0), reader.getHeight(0));
		ImageSize result = lying(image.orientation(), within(image.orientation().upright(whole), width));
		Bands bands = (type == FileType.WEBP) ? new Bands(1, whole.height()) : bands(reader, whole, result);
		ImageSize sampled = new ImageSize(sampled(whole.width(), bands.step()), sampled(whole.height(), bands.step()));
		ImageSize smaller = new ImageSize(Math.min(result.width(), sampled.width()),
				Math.min(result.height(), sampled.height()));
		ImageSize upright = image.orientation().upright(smaller);
		BufferedImage drawn = new BufferedImage(upright.width(), upright.height(), BufferedImage.TYPE_INT_ARGB_PRE);
		int[] pixels = pixels(drawn);
		BoxScaler scaler = new BoxScaler(sampled, smaller, (y, row) -> {
			for (int x = 0; x < row.length; x++) {
				pixels[image.orientation().place(x, y, smaller)] = row[x];
			}
		});
		for (int y = 0; y < whole.height(); y += bands.rows()) {
			feed(band(reader, whole, bands, y), scaler);
		}
		return drawn;
	}

	private ImageSize within(ImageSize upright, int width) {
		ImageSize wanted = upright.within(width);
		long most = this.budget.result() / Integer.BYTES;
		return (wanted.pixels() <= most) ? wanted
				: upright.within((int) Math.max(1, wanted.width() * Math.sqrt(most / (double) wanted.pixels())));
	}

	private static ImageSize lying(Orientation orientation, ImageSize upright) {
		return orientation.isLying() ? upright.turned() : upright;
	}

	/**
	 * Chooses the bands. It skips more pixels where even four bands would otherwise
	 * exceed the budget.
	 */
	private Bands bands(ImageReader reader, ImageSize whole, ImageSize result) throws IOException {
		SampleModel samples = reader.getImageTypes(0).next().getSampleModel();
		int bytes = Math.max(1, samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE);
		int step = Math.max(1, whole.width() / (2 * result.width()));
		while (rows(whole, bytes, step) < sampled(whole.height(), step) / (double) MOST_BANDS) {
			step++;
		}
		return new Bands(step, (int) Math.min(whole.height(), rows(whole, bytes, step) * step));
	}

	private long rows(ImageSize whole, int bytes, int step) {
		return Math.max(1, this.budget.band() / ((long) sampled(whole.width(), step) * bytes));
	}

	private static int sampled(int length, int step) {
		return Math.ceilDiv(length, step);
	}

	private static BufferedImage band(ImageReader reader, ImageSize whole, Bands bands, int y) throws IOException {
		ImageReadParam param = reader.getDefaultReadParam();
		if (bands.rows() < whole.height()) {
			param.setSourceRegion(new Rectangle(0, y, whole.width(), Math.min(bands.rows(), whole.height() - y)));
		}
		if (bands.step() > 1) {
			param.setSourceSubsampling(bands.step(), bands.step(), 0, 0);
		}
		return reader.read(0, param);
	}

	private static void feed(BufferedImage band, BoxScaler scaler) {
		int width = band.getWidth();
		BufferedImage strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_ARGB_PRE);
		int[] pixels = pixels(strip);
		Graphics2D pen = strip.createGraphics();
		pen.setComposite(AlphaComposite.Src);
		for (int y = 0; y < band.getHeight(); y += STRIP) {
			int rows = Math.min(STRIP, band.getHeight() - y);
			pen.drawImage(band.getSubimage(0, y, width, rows), 0, 0, null);
			for (int row = 0; row < rows; row++) {
				scaler.accept(pixels, row * width);
			}
		}
		pen.dispose();
	}

	static int[] pixels(BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}

	private <T> T open(CleanImage image, FileType type, Reading<T> reading) {
		ImageReader reader = reader(type);
		try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(image.bytes())) {
			reader.setInput(in, false, true);
			reader.addIIOReadWarningListener((source, warning) -> refuseCut(warning));
			verify(reader, image, type);
			return reading.read(reader);
		}
		catch (Problem ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw ImageCleaner.unreadable();
		}
		finally {
			reader.dispose();
		}
	}

	private static void refuseCut(String warning) {
		if (warning.contains("remature")) {
			throw ImageCleaner.unreadable();
		}
	}

	private void verify(ImageReader reader, CleanImage image, FileType type) throws IOException {
		ImageSize size = new ImageSize(reader.getWidth(0), reader.getHeight(0));
		long most = this.budget.pixels();
		if (type == FileType.WEBP) {
			most = this.budget.pixelsAtOnce(WEBP_BYTES);
		}
		else if (image.progressive()) {
			most = this.budget.pixelsOutsideHeap(COEFFICIENT_BYTES);
		}
		if (size.pixels() > most || Math.max(size.width(), size.height()) > LONGEST_SIDE) {
			throw Problem.invalid("file", "picture-too-large", most / 1_000_000, size.width(), size.height());
		}
	}

	private static ImageReader reader(FileType type) {
		if (type == FileType.WEBP) {
			return new WebPImageReaderSpi().createReaderInstance(null);
		}
		return ImageIO.getImageReadersByFormatName(type.name()).next();
	}

	/**
	 * Work with an open reader.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	private interface Reading<T> {

		T read(ImageReader reader) throws IOException;

	}

	/**
	 * Plan for reading a source.
	 *
	 * @param step takes every n-th pixel in both directions
	 * @param rows rows of the source per band
	 */
	private record Bands(int step, int rows) {
	}

}
