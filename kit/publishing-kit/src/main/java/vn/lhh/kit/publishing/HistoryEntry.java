package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * History entry of a publication: records which account did what, when and why.
 *
 * @param actorName the account's display name
 * @param action {@code create}, {@code edit} or the transition's name in lower case
 * @param from the status before
 * @param to the status after
 * @param revision the number of the content's revision at that time
 * @param reason the reason, or what changed
 */
public record HistoryEntry(Instant at, String actorId, String actorName, String action,
		@Nullable PublicationStatus from, PublicationStatus to, int revision, @Nullable String reason) {
}
