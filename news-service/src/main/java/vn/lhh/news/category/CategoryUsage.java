package vn.lhh.news.category;

import java.util.Map;

/** Reports the use of categories by another feature. */
public interface CategoryUsage {

	/**
	 * Counts the items readers find in each category.
	 * @return the counts by category, without categories that have none
	 */
	Map<String, Long> countListed();

	/**
	 * Tells whether any item, public or not, is in a category.
	 * @return {@code true} if the category must not be removed
	 */
	boolean needs(String categoryId);

}
