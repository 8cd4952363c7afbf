package vn.lhh.launcher.process;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Erases deleted and overwritten data from the MVStore's file, in steps of some tenths of
 * a second, so that writers need not wait for the whole erasure. The request is kept in
 * the store, so it survives a restart.
 */
final class StoreCompaction {

	/** Has no dot, so that the map is not taken for a collection. */
	private static final String WISHES = "erasure";

	private static final String WANTED = "wanted";

	private static final String TURN = "turn";

	private static final int BYTES_A_STEP = 2 * 1024 * 1024;

	/**
	 * More than the number of earlier versions that a store keeps; their pages stay live
	 * meanwhile.
	 */
	private static final int VERSIONS_KEPT = 8;

	private static final int WHOLE = 100;

	private final MVStore store;

	private final ErasableFile file;

	private final MVMap<String, Long> wishes;

	private @Nullable Long served;

	private int newestChunk;

	StoreCompaction(MVStore store, ErasableFile file) {
		this.store = store;
		this.file = file;
		this.wishes = store.openMap(WISHES);
	}

	/** Requests an erasure; the request is durable once the store is committed. */
	void want() {
		this.wishes.merge(WANTED, 1L, Long::sum);
	}

	boolean wanted() {
		return this.wishes.containsKey(WANTED);
	}

	/**
	 * Moves some live pages out of partly dead chunks; overwrites the free blocks and
	 * ends the erasure once there is no such chunk.
	 */
	void step() {
		if (this.served == null) {
			this.served = this.wishes.get(WANTED);
			this.newestChunk = this.file.newestChunk();
		}
		if (this.file.holdsDeadPages(this.newestChunk)) {
			this.file.rewriteSome(this.newestChunk, BYTES_A_STEP, () -> this.store.compact(WHOLE, Integer.MAX_VALUE));
			letEarlierVersionsGo();
		}
		else {
			this.file.overwriteFreeBlocks();
			this.wishes.remove(WANTED, this.served);
			this.served = null;
			this.store.commit();
		}
	}

	private void letEarlierVersionsGo() {
		for (int version = 0; version < VERSIONS_KEPT; version++) {
			this.wishes.merge(TURN, 1L, Long::sum);
			this.store.commit();
		}
	}

}
