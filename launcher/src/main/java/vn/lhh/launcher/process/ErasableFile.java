package vn.lhh.launcher.process;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Erases dead data from an MVStore file by overwriting it with zeros. The store writes
 * chunks and frees a chunk once nothing in it lives, but leaves the bytes of the freed
 * chunk in the file.
 */
final class ErasableFile extends SingleFileStore {

	private static final int BLOCK = 4096;

	/** The first two blocks are the file headers. */
	private static final int FIRST_BLOCK = 2;

	private volatile @Nullable Collection<SFChunk> candidates;

	/**
	 * Opens the file.
	 * @param settings the settings of the store's builder
	 */
	ErasableFile(Path file, Map<String, Object> settings) {
		super(settings);
		open(file.toString(), false, null);
	}

	/**
	 * Clears the buffer, so that the content of one chunk does not get into the padding
	 * of the next.
	 */
	@Override
	public void releaseWriteBuffer(WriteBuffer buffer) {
		ByteBuffer written = buffer.getBuffer();
		Arrays.fill(written.array(), 0, written.limit(), (byte) 0);
		super.releaseWriteBuffer(buffer);
	}

	/** Returns only the chunks that are being erased, while an erasure step runs. */
	@Override
	public @Nullable Collection<SFChunk> getRewriteCandidates() {
		return (this.candidates != null) ? this.candidates : super.getRewriteCandidates();
	}

	/**
	 * Moves the live pages of some chunks to other chunks.
	 * @param newest id of the newest chunk to consider
	 * @param bytes upper bound of live bytes to move, though at least one chunk is moved
	 * @param rewriting rewrites the candidates
	 */
	void rewriteSome(int newest, long bytes, Runnable rewriting) {
		List<SFChunk> some = new ArrayList<>();
		long sum = 0;
		for (SFChunk chunk : partlyDead(newest).toList()) {
			if (some.isEmpty() || sum + chunk.maxLenLive <= bytes) {
				some.add(chunk);
				sum += chunk.maxLenLive;
			}
		}
		this.candidates = some;
		try {
			rewriting.run();
		}
		finally {
			this.candidates = null;
		}
	}

	int newestChunk() {
		return this.lastChunk.id;
	}

	/**
	 * Tells whether a chunk holds dead pages.
	 * @param newest id of the newest chunk to consider
	 */
	boolean holdsDeadPages(int newest) {
		return partlyDead(newest).findAny().isPresent();
	}

	private Stream<SFChunk> partlyDead(int newest) {
		return getChunks().values().stream().filter((chunk) -> chunk.id <= newest && isPartlyDead(chunk));
	}

	private static boolean isPartlyDead(SFChunk chunk) {
		return chunk.maxLenLive < chunk.maxLen;
	}

	/** Writes zeros over all blocks that belong to no chunk. */
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
