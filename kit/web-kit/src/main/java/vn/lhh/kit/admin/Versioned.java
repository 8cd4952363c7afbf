package vn.lhh.kit.admin;

/**
 * Item with an optimistic lock, which editors see as its ETag.
 */
public interface Versioned {

	/**
	 * Returns the id, the last part of its address.
	 */
	String id();

	/**
	 * Returns the version of the optimistic lock.
	 * @return from 0; -1 before the first save
	 */
	long version();

}
