package vn.lhh.kit.outbox;

import java.time.Instant;

/**
 * Public removal that an aggregate's next save makes; it is not stored with the
 * aggregate.
 *
 * @param whole {@code true} if the aggregate itself leaves, {@code false} if only files
 * it no longer shows leave
 * @param how the transition, in lower case
 */
public record PublicRemoval(boolean whole, Instant at, String how) {
}
