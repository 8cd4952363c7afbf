package vn.lhh.kit.media;

/**
 * Heap bytes one picture may take while it is unpacked: a share of the largest heap,
 * since a picture's file says nothing of its pixels.
 *
 * @param bytes in all
 * @param pixels the most pixels taken, however small each is
 */
record MemoryBudget(long bytes, long pixels) {

	private static final int SHARE = 4;

	private static final long LEAST = 8L << 20;

	private static final long MOST = 192L << 20;

	/** The share of a heap. */
	static MemoryBudget of(long heap, long pixels) {
		return new MemoryBudget(Math.clamp(heap / SHARE, LEAST, MOST), pixels);
	}

	/** For the part of the source that is unpacked at a time. */
	long band() {
		return this.bytes / 3;
	}

	/** For the image made of it. */
	long result() {
		return this.bytes / 2;
	}

	/** The most pixels of a source that can be unpacked only as a whole. */
	long pixelsAtOnce(int bytesPerPixel) {
		return Math.min(this.pixels, this.bytes / bytesPerPixel);
	}

	/** The most pixels of a source whose decoder keeps coefficients outside the heap. */
	long pixelsOutsideHeap(int bytesPerPixel) {
		return Math.min(this.pixels, this.bytes * SHARE / bytesPerPixel);
	}

}
