package vn.lhh.documents.taxonomy;

/**
 * Knows whether something is still filed under an entry; whoever files things implements
 * it.
 */
@FunctionalInterface
public interface TaxonomyUsage {

	/**
	 * Whether anything refers to the entry.
	 * @param id the entry's id
	 * @return {@code true} while it cannot be removed
	 */
	boolean isUsed(String id);

}
