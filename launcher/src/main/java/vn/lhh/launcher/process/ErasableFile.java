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
 * The file of a store, in which what nothing points to any longer can be overwritten. A
 * store writes by chunks, and a chunk goes once nothing in it lives; its bytes stay
 * without this.
 */
final class ErasableFile extends SingleFileStore {

	private static final int BLOCK = 4096;

	/** The first two blocks are the file's own heads. */
	private static final int FIRST_BLOCK = 2;

	private volatile @Nullable Collection<SFChunk> candidates;

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

	/** Only what is being erased, as long as something is. */
	@Override
	public @Nullable Collection<SFChunk> getRewriteCandidates() {
		return (this.candidates != null) ? this.candidates : super.getRewriteCandidates();
	}

	/**
	 * Moves what lives in some chunks to others.
	 * @param newest the newest chunk to look at
	 * @param bytes how much at most, though never less than one chunk
	 * @param rewriting of the candidates
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
	 * Whether a chunk holds something that no longer lives.
	 * @param newest the newest chunk to look at
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
