package vn.lhh.kit.takedown;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Finds the receipts of takedowns.
 */
public class TakedownReceiptReader {

	private final TakedownStore store;

	/**
	 * The receipts of one service.
	 * @param mongo its database
	 */
	public TakedownReceiptReader(MongoOperations mongo) {
		this.store = new TakedownStore(mongo);
	}

	/**
	 * The newest receipt of a thing. That of a thing which is public again has ended.
	 * @param type the thing's class
	 * @param id the thing
	 * @param isPublic whether readers may see it now
	 * @return the receipt
	 * @throws Problem {@code not-withdrawn}
	 */
	public TakedownReceipt newest(Class<?> type, String id, boolean isPublic) {
		return this.store.newest(this.store.collectionOf(type), id)
			.filter((found) -> !(found.departure().whole() && isPublic))
			.map(TakedownReceipt::of)
			.orElseThrow(() -> new Problem(ProblemKind.NOT_FOUND, "not-withdrawn"));
	}

}
