package vn.lhh.news.shared;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Holds one saved version of an aggregate that is public without review.
 *
 * @param version as in its ETag
 * @param at the time it was saved, {@code null} if not recorded
 * @param actorId the account that saved it
 * @param actorName the account's display name
 * @param content the saved fields, empty if this version removed the aggregate
 */
public record SavedVersion(long version, @Nullable Instant at, @Nullable String actorId, @Nullable String actorName,
		Map<String, Object> content) {
}
