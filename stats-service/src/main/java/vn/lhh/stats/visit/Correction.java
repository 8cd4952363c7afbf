package vn.lhh.stats.visit;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry that adds to the total or takes from it, for a reason; never changed later.
 *
 * @param id a UUID of version 7
 * @param amount not zero
 * @param reason why
 * @param at when it was entered
 * @param by the account
 * @param byName what people call the account
 */
@Document("corrections")
public record Correction(@Id String id, long amount, String reason, Instant at, String by, String byName) {
}
