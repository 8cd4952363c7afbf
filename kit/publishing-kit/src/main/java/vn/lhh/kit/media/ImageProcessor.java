package vn.lhh.kit.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import vn.lhh.kit.problem.Problem;

/**
 * Image processor that cleans, turns and scales pictures. It decodes one picture at a
 * time in the whole process, within a share of the heap.
 */
public final class ImageProcessor {

	/** The default maximum number of pixels. */
	public static final long DEFAULT_PIXELS = 60_000_000;

	private static final ReentrantLock WORKBENCH = new ReentrantLock(true);

	private final ImageDecoder decoder;

	private ImageProcessor(MemoryBudget budget) {
		this.decoder = new ImageDecoder(budget);
	}

	/**
	 * Creates a processor within this process's heap.
	 * @param mostPixels the maximum number of pixels of a picture
	 */
	public static ImageProcessor within(long mostPixels) {
		return within(Runtime.getRuntime().maxMemory(), mostPixels);
	}

	static ImageProcessor within(long heap, long mostPixels) {
		return new ImageProcessor(MemoryBudget.of(heap, mostPixels));
	}

	/**
	 * Prepares an uploaded picture for storage.
	 * @param source its bytes, opened only once the process is free for this picture
	 * @param keptWidth the maximum width of the original in pixels; a wider one is scaled
	 * down
	 * @param withRenditions whether renditions are wanted
	 * @return the clean original and its renditions
	 * @throws Problem {@code picture-too-large}, {@code picture-unreadable}
	 */
	public ProcessedImage process(Supplier<InputStream> source, FileType type, int keptWidth, boolean withRenditions) {
		WORKBENCH.lock();
		try {
			CleanImage clean = ImageCleaner.clean(bytes(source), type);
			ImageSize whole = this.decoder.size(clean, type);
			boolean kept = clean.orientation() == Orientation.UPRIGHT && whole.width() <= keptWidth;
			BufferedImage pixels = this.decoder.read(clean, type, kept ? RenditionWidths.WIDEST : keptWidth);
			EncodedImage original = kept ? new EncodedImage(clean.bytes(), type, whole) : rewritten(pixels, type);
			return new ProcessedImage(original, withRenditions ? renditions(pixels, original.size()) : List.of());
		}
		finally {
			WORKBENCH.unlock();
		}
	}

	/**
	 * Makes one rendition of a stored picture.
	 * @param stored its bytes, opened only once the process is free for this picture
	 * @param width the maximum width in pixels
	 * @param webp whether as WebP, otherwise as JPEG or PNG
	 */
	public EncodedImage rendition(Supplier<InputStream> stored, FileType type, int width, boolean webp) {
		WORKBENCH.lock();
		try {
			BufferedImage pixels = this.decoder.read(stored(bytes(stored), type), type, width);
			return webp ? ImageEncoder.webp(pixels) : ImageEncoder.plain(pixels);
		}
		finally {
			WORKBENCH.unlock();
		}
	}

	/** Tells whether WebP can be written on this machine. */
	public static boolean hasWebp() {
		return ImageEncoder.hasWebp();
	}

	/**
	 * Cleans a stored picture, or takes it as it is if it is broken, because old pictures
	 * were stored before cleaning existed.
	 */
	private static CleanImage stored(byte[] bytes, FileType type) {
		try {
			return ImageCleaner.clean(bytes, type);
		}
		catch (Problem ex) {
			return new CleanImage(bytes, Orientation.UPRIGHT, true);
		}
	}

	private static EncodedImage rewritten(BufferedImage pixels, FileType type) {
		return switch (type) {
			case PNG, GIF -> ImageEncoder.png(pixels);
			default -> ImageEncoder.plain(pixels);
		};
	}

	private static List<EncodedImage> renditions(BufferedImage pixels, ImageSize original) {
		List<EncodedImage> made = new ArrayList<>();
		for (int width : RenditionWidths.of(original.width()).reversed()) {
			BufferedImage smaller = scaled(pixels, width);
			if (width < original.width()) {
				made.add(ImageEncoder.plain(smaller));
			}
			if (ImageEncoder.hasWebp()) {
				made.add(ImageEncoder.webp(smaller));
			}
		}
		return List.copyOf(made);
	}

	private static BufferedImage scaled(BufferedImage pixels, int width) {
		ImageSize from = new ImageSize(pixels.getWidth(), pixels.getHeight());
		ImageSize to = from.within(width);
		if (to.equals(from)) {
			return pixels;
		}
		BufferedImage smaller = new BufferedImage(to.width(), to.height(), BufferedImage.TYPE_INT_ARGB_PRE);
		int[] source = ImageDecoder.pixels(pixels);
		int[] target = ImageDecoder.pixels(smaller);
		BoxScaler scaler = new BoxScaler(from, to,
				(y, row) -> System.arraycopy(row, 0, target, y * to.width(), to.width()));
		for (int y = 0; y < from.height(); y++) {
			scaler.accept(source, y * from.width());
		}
		return smaller;
	}

	private static byte[] bytes(Supplier<InputStream> source) {
		try (InputStream in = source.get()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
