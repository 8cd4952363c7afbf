package vn.lhh.stats.visit;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Records a correction of the visit total, with its reason; never changed later.
 *
 * @param id a UUID of version 7
 * @param amount added to the total, negative to reduce it, never zero
 * @param at when it was entered
 * @param by id of the account
 * @param byName display name of the account
 */
@Document("corrections")
public record Correction(@Id String id, long amount, String reason, Instant at, String by, String byName) {
}
