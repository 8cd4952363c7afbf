package vn.lhh.launcher.child;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * The file of a store, in which what nothing points to any longer can be overwritten. A
 * store writes by chunks, and a chunk goes once nothing in it lives; its bytes stay
 * without this.
 */
final class ErasableFile extends SingleFileStore {

	private static final int BLOCK = 4096;

	/** The first two blocks are the file's own heads. */
	private static final int FIRST_BLOCK = 2;

	/**
	 * Opens the file.
	 * @param file which
	 * @param settings as a store's builder takes them
	 */
	ErasableFile(Path file, Map<String, Object> settings) {
		super(settings);
		open(file.toString(), false, null);
	}

	/**
	 * Keeps what one chunk held out of the padding of the next.
	 */
	@Override
	public void releaseWriteBuffer(WriteBuffer buffer) {
		ByteBuffer written = buffer.getBuffer();
		Arrays.fill(written.array(), 0, written.limit(), (byte) 0);
		super.releaseWriteBuffer(buffer);
	}

	int newestChunk() {
		return this.lastChunk.id;
	}

	/**
	 * Whether a chunk holds something that no longer lives.
	 * @param newest the newest chunk to look at
	 */
	boolean holdsDeadPages(int newest) {
		return getChunks().values().stream().anyMatch((chunk) -> chunk.id <= newest && isPartlyDead(chunk));
	}

	private static boolean isPartlyDead(SFChunk chunk) {
		return chunk.maxLenLive < chunk.maxLen;
	}

	/** Writes zeros over everything that belongs to no chunk. */
	void overwriteFreeBlocks() {
		this.saveChunkLock.lock();
		try {
			for (long block = FIRST_BLOCK; block < size() / BLOCK; block++) {
				if (this.freeSpace.isFree(block * BLOCK, BLOCK)) {
					writeFully(this.lastChunk, block * BLOCK, ByteBuffer.allocate(BLOCK));
				}
			}
			sync();
		}
		finally {
			this.saveChunkLock.unlock();
		}
	}

}
