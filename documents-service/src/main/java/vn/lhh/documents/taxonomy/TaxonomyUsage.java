package vn.lhh.documents.taxonomy;

/**
 * Tells whether a taxonomy entry is in use; each component that refers to entries
 * implements it.
 */
@FunctionalInterface
public interface TaxonomyUsage {

	/**
	 * Tells whether anything refers to the entry.
	 * @return {@code true} while the entry must not be removed
	 */
	boolean isUsed(String id);

}
