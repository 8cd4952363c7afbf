package vn.lhh.news.site;

/**
 * Where a menu item leads.
 *
 * @param type what sort of place
 * @param ref which one: a page, a category, a {@link SiteSection}, or an address
 */
public record MenuTarget(Type type, String ref) {

	/**
	 * What a menu item may lead to.
	 */
	public enum Type {

		/** A static page. */
		PAGE,
		/** A category of news. */
		CATEGORY,
		/** A part of the site. */
		MODULE,
		/** Any address. */
		URL

	}

}
