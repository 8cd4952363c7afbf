package vn.lhh.news.article;

import org.jspecify.annotations.Nullable;

/**
 * Who an article is by, under the name they publish under.
 *
 * @param personId the person, where known
 * @param penName the name readers see
 * @param role what they did
 */
public record Author(@Nullable String personId, String penName, @Nullable String role) {
}
