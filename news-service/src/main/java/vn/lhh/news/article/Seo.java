package vn.lhh.news.article;

import org.jspecify.annotations.Nullable;

/**
 * Holds an article's SEO data.
 *
 * @param title replaces its headline
 * @param description replaces its summary
 * @param ogImageId replaces its lead picture
 * @param noindex whether search engines should leave it out
 */
public record Seo(@Nullable String title, @Nullable String description, @Nullable String ogImageId, boolean noindex) {

	/** No SEO data of its own. */
	public static final Seo PLAIN = new Seo(null, null, null, false);

}
