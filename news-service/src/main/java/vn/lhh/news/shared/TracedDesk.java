package vn.lhh.news.shared;

import java.util.List;

import vn.lhh.kit.admin.CrudDesk;

/**
 * Writes aggregates that are public at once, and shows editors every version of them.
 *
 * @param <A> the aggregate
 * @param <D> what an editor writes about it
 */
public interface TracedDesk<A extends TracedAggregate, D> extends CrudDesk<A, D> {

	/**
	 * Returns every aggregate, in order.
	 */
	List<A> all();

	/**
	 * Returns every version of an aggregate.
	 * @return newest first
	 */
	List<SavedVersion> history(String id);

}
