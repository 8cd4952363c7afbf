package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who did what to a publication, when, and why.
 *
 * @param at when
 * @param actorId account
 * @param actorName what people call the account
 * @param action {@code create}, {@code edit} or the move's name in lower case
 * @param from the state before
 * @param to the state after
 * @param revision the content's revision then
 * @param reason why, or what changed
 */
public record HistoryEntry(Instant at, String actorId, String actorName, String action,
		@Nullable PublicationStatus from, PublicationStatus to, int revision, @Nullable String reason) {
}
