package vn.lhh.launcher.process;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes what was deleted or overwritten leave the store's file, in steps of some tenths
 * of a second, so that writers need not wait for the whole of it. The wish is kept in the
 * store, and so outlives the process.
 */
final class StoreCompaction {

	/** Without a dot, so that it is taken for no collection. */
	private static final String WISHES = "erasure";

	private static final String WANTED = "wanted";

	private static final String TURN = "turn";

	private static final int BYTES_A_STEP = 2 * 1024 * 1024;

	/** More than a store keeps of its earlier versions, whose pages live meanwhile. */
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

	/** Asks for it; holds once the store is committed. */
	void want() {
		this.wishes.merge(WANTED, 1L, Long::sum);
	}

	boolean wanted() {
		return this.wishes.containsKey(WANTED);
	}

	/** Moves some of what lives out of where it lies among the dead, or ends the work. */
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
