package vn.lhh.search.curation;

import vn.lhh.kit.outbox.Aggregate;

/**
 * Aggregate that editors add to search.
 *
 * @param <D> what an editor writes about it
 */
public abstract class CuratedEntry<D> extends Aggregate {

	/**
	 * Takes over what an editor wrote.
	 * @throws vn.lhh.kit.problem.Problem {@code validation-failed} if it can't be
	 */
	abstract void write(D details);

	/** The field that is named where there are too many entries. */
	abstract String mainField();

}
