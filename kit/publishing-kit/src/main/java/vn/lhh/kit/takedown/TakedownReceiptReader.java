package vn.lhh.kit.takedown;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Takedown receipt query for services.
 */
public class TakedownReceiptReader {

	private final TakedownStore store;

	/**
	 * Creates the query of one service.
	 */
	public TakedownReceiptReader(MongoOperations mongo) {
		this.store = new TakedownStore(mongo);
	}

	/**
	 * Finds the newest receipt of an item. A receipt no longer counts once the item is
	 * public again.
	 * @param type the item's class
	 * @param isPublic whether readers can see it now
	 * @throws Problem {@code not-withdrawn}
	 */
	public TakedownReceipt newest(Class<?> type, String id, boolean isPublic) {
		return this.store.newest(this.store.collectionOf(type), id)
			.filter((found) -> !(found.removal().whole() && isPublic))
			.map(TakedownReceipt::of)
			.orElseThrow(() -> new Problem(ProblemKind.NOT_FOUND, "not-withdrawn"));
	}

}
