package vn.lhh.kit.outbox;

import java.time.Instant;

/**
 * What leaves the public with an aggregate's next save; not stored with it.
 *
 * @param whole {@code true} for the thing itself, {@code false} where only files it no
 * longer shows leave
 * @param at when
 * @param how by which move, in lower case
 */
public record PublicRemoval(boolean whole, Instant at, String how) {
}
