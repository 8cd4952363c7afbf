package vn.lhh.news.shared;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One saved version of something that is public without review.
 *
 * @param version the version as in its ETag
 * @param at when it was saved, {@code null} where that is not on record
 * @param actorId who saved it
 * @param actorName what people call the account
 * @param content what was saved, empty where it was removed
 */
public record SavedVersion(long version, @Nullable Instant at, @Nullable String actorId, @Nullable String actorName,
		Map<String, Object> content) {
}
