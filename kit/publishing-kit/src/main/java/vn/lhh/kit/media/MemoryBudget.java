package vn.lhh.kit.media;

/**
 * Heap budget for decoding one picture: a share of the maximum heap, because a file's
 * size tells nothing about its pixels.
 *
 * @param bytes the total
 * @param pixels the maximum number of pixels, however small each is
 */
record MemoryBudget(long bytes, long pixels) {

	private static final int SHARE = 4;

	private static final long LEAST = 8L << 20;

	private static final long MOST = 192L << 20;

	/** Takes a quarter of a heap, between 8 and 192 MiB. */
	static MemoryBudget of(long heap, long pixels) {
		return new MemoryBudget(Math.clamp(heap / SHARE, LEAST, MOST), pixels);
	}

	/** Returns the bytes for one band of the source. */
	long band() {
		return this.bytes / 3;
	}

	/** Returns the bytes for the resulting image. */
	long result() {
		return this.bytes / 2;
	}

	/** Returns the maximum pixels of a source that must be decoded as a whole. */
	long pixelsAtOnce(int bytesPerPixel) {
		return Math.min(this.pixels, this.bytes / bytesPerPixel);
	}

	/**
	 * Returns the maximum pixels of a source whose decoder keeps coefficients outside the
	 * heap.
	 */
	long pixelsOutsideHeap(int bytesPerPixel) {
		return Math.min(this.pixels, this.bytes * SHARE / bytesPerPixel);
	}

}
