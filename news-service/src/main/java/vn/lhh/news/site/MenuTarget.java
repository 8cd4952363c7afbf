package vn.lhh.news.site;

/**
 * Holds a menu item's target.
 *
 * @param ref the id of a page or category, the name of a {@link SiteSection}, or a URL
 */
public record MenuTarget(Type type, String ref) {

	/** Lists the types of menu targets. */
	public enum Type {

		/** A static page. */
		PAGE,
		/** A news category. */
		CATEGORY,
		/** A section of the site. */
		MODULE,
		/** Any URL. */
		URL

	}

}
