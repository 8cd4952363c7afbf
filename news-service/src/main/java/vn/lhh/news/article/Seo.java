package vn.lhh.news.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article tells search engines.
 *
 * @param title in place of its title
 * @param description in place of its summary
 * @param ogImageId in place of its lead picture
 * @param noindex whether to leave it out
 */
public record Seo(@Nullable String title, @Nullable String description, @Nullable String ogImageId, boolean noindex) {

	/** Nothing of its own. */
	public static final Seo PLAIN = new Seo(null, null, null, false);

}
