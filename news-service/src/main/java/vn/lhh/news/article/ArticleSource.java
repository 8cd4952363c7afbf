package vn.lhh.news.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article was taken from.
 *
 * @param name the source's name
 * @param url its address
 * @param logoId its logo
 */
public record ArticleSource(String name, @Nullable String url, @Nullable String logoId) {
}
