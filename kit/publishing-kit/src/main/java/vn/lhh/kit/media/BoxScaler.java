package vn.lhh.kit.media;

import java.util.Arrays;

/**
 * Image scaler that reduces row by row, averaging the area under each pixel, so that the
 * source is never in memory as a whole.
 */
final class BoxScaler {

	private static final int CHANNELS = 4;

	private final ImageSize from;

	private final ImageSize to;

	private final RowSink sink;

	private final int[] column;

	private final int[] share;

	private final long[] sums;

	private final int[] across;

	private final int[] line;

	private int row;

	/**
	 * Creates a scaler that waits for its first row.
	 * @param to size of the result, no larger than the source
	 * @param sink receives the rows of the result
	 */
	BoxScaler(ImageSize from, ImageSize to, RowSink sink) {
		this.from = from;
		this.to = to;
		this.sink = sink;
		this.column = new int[from.width()];
		this.share = new int[from.width()];
		for (int x = 0; x < from.width(); x++) {
			long start = (long) x * to.width();
			this.column[x] = (int) (start / from.width());
			this.share[x] = (int) Math.min(to.width(), (this.column[x] + 1L) * from.width() - start);
		}
		this.sums = new long[to.width() * CHANNELS];
		this.across = new int[(to.width() + 1) * CHANNELS];
		this.line = new int[to.width()];
	}

	/**
	 * Takes the next row of the source.
	 * @param pixels premultiplied ARGB
	 * @param offset index of the row's first pixel
	 */
	void accept(int[] pixels, int offset) {
		squeeze(pixels, offset);
		long start = (long) this.row * this.to.height();
		int target = (int) (start / this.from.height());
		long border = (target + 1L) * this.from.height();
		long first = Math.min(this.to.height(), border - start);
		add(first);
		if (start + this.to.height() >= border) {
			emit(target);
			add(this.to.height() - first);
		}
		this.row++;
	}

	private void squeeze(int[] pixels, int offset) {
		Arrays.fill(this.across, 0);
		for (int x = 0; x < this.column.length; x++) {
			int pixel = pixels[offset + x];
			int at = this.column[x] * CHANNELS;
			int here = this.share[x];
			int next = this.to.width() - here;
			for (int channel = 0, shift = 24; channel < CHANNELS; channel++, shift -= 8) {
				int value = (pixel >>> shift) & 0xFF;
				this.across[at + channel] += value * here;
				this.across[at + CHANNELS + channel] += value * next;
			}
		}
	}

	private void add(long weight) {
		if (weight > 0) {
			for (int at = 0; at < this.sums.length; at++) {
				this.sums[at] += this.across[at] * weight;
			}
		}
	}

	private void emit(int target) {
		long area = this.from.pixels();
		for (int x = 0; x < this.line.length; x++) {
			int pixel = 0;
			for (int channel = 0; channel < CHANNELS; channel++) {
				pixel = (pixel << 8) | (int) ((this.sums[x * CHANNELS + channel] + area / 2) / area);
			}
			this.line[x] = pixel;
		}
		Arrays.fill(this.sums, 0);
		this.sink.accept(target, this.line);
	}

	/**
	 * Receives the rows of the result in order.
	 */
	@FunctionalInterface
	interface RowSink {

		/**
		 * Receives one row.
		 * @param y its number
		 * @param pixels premultiplied ARGB, only valid during the call
		 */
		void accept(int y, int[] pixels);

	}

}
