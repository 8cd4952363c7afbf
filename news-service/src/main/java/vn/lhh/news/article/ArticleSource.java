package vn.lhh.news.article;

import org.jspecify.annotations.Nullable;

/**
 * Holds the publication an article was taken from.
 *
 * @param logoId its logo's media id
 */
public record ArticleSource(String name, @Nullable String url, @Nullable String logoId) {
}
