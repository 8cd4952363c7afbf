package vn.lhh.news.category;

/**
 * Something filed under categories.
 */
public interface CategoryUse {

	/**
	 * How many things readers find under a category.
	 * @param categoryId the category
	 * @return the count
	 */
	long countListed(String categoryId);

	/**
	 * Whether anything, public or not, is filed under a category.
	 * @param categoryId the category
	 * @return {@code true} if the category must not be removed
	 */
	boolean needs(String categoryId);

}
