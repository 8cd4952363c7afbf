package vn.lhh.news.category;

import java.util.Map;

/**
 * Something filed under categories.
 */
public interface CategoryUsage {

	/**
	 * How many things readers find under each category.
	 * @return the counts by category, without those that have none
	 */
	Map<String, Long> countListed();

	/**
	 * Whether anything, public or not, is filed under a category.
	 * @param categoryId the category
	 * @return {@code true} if the category must not be removed
	 */
	boolean needs(String categoryId);

}
