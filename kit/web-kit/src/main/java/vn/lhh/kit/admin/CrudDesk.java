package vn.lhh.kit.admin;

/**
 * Write side of items without a publishing workflow, as {@link CrudController} asks it.
 *
 * @param <A> the type of the item
 * @param <D> what an editor writes about it
 */
public interface CrudDesk<A extends Versioned, D> {

	/**
	 * Finds an item for an editor.
	 * @throws vn.lhh.kit.problem.Problem {@code not-found}
	 */
	A required(String id);

	/**
	 * Creates an item.
	 * @return the saved item
	 * @throws vn.lhh.kit.problem.Problem {@code validation-failed}
	 */
	A create(D details);

	/**
	 * Replaces what is written about an item.
	 * @param version the version the editor saw
	 * @return the saved item
	 * @throws vn.lhh.kit.problem.Problem {@code not-found}, {@code version-stale},
	 * {@code validation-failed}
	 */
	A update(String id, long version, D details);

	/**
	 * Deletes an item that nothing uses.
	 * @param version the version the editor saw
	 * @throws vn.lhh.kit.problem.Problem {@code not-found}, {@code version-stale}, or why
	 * it must stay
	 */
	void delete(String id, long version);

}
